/// Everything that an interview and an assessment rest on.
public struct Library: Sendable {
    /// The profile form.
    public let form: CompiledForm
    /// The papers, in the order of their file.
    public let papers: [Paper]
    /// The dated figures.
    public let parameters: [Parameter]
    /// The statutes.
    public let statutes: StatuteRegistry
    /// The checklists, in order.
    public let checklists: [CompiledChecklist]
    private let places: [RiskPoint.ID: (checklist: Int, point: Int)]

    /// Creates a library.
    public init(
        form: CompiledForm,
        papers: [Paper],
        parameters: [Parameter],
        statutes: StatuteRegistry,
        checklists: [CompiledChecklist],
    ) {
        self.form = form
        self.papers = papers
        self.parameters = parameters
        self.statutes = statutes
        self.checklists = checklists
        var places: [RiskPoint.ID: (Int, Int)] = [:]
        for (position, checklist) in checklists.enumerated() {
            for (index, point) in checklist.points.enumerated() {
                for id in [point.point.id] + point.point.aliases where places[id] == nil {
                    places[id] = (position, index)
                }
            }
        }
        self.places = places
    }

    /// The library with only some of its checklists, which a checkup may be limited to.
    public func only(_ ids: Set<Checklist.ID>) -> Library {
        Library(
            form: form,
            papers: papers,
            parameters: parameters,
            statutes: statutes,
            checklists: checklists.filter { ids.contains($0.checklist.id) },
        )
    }

    /// Where a point stands, by its id or an earlier one.
    public func position(of id: RiskPoint.ID) -> (checklist: Int, point: Int)? { places[id] }

    /// A point, by its id or an earlier one.
    public func point(_ id: RiskPoint.ID) -> CompiledPoint? {
        places[id].map { checklists[$0.checklist].points[$0.point] }
    }

    /// All points, in order.
    public var points: [CompiledPoint] { checklists.flatMap(\.points) }

    /// A paper, by its id.
    public func paper(_ id: Paper.ID) -> Paper? { papers.first { $0.id == id } }
}
