import Checklists
import Diagnostics

/// One way through a filled-in sheet, in the order of the library: each answer is applied before the next is read.
struct ImportPass {
    let rules: SheetImport
    var interview: Interview
    private(set) var changes: [SheetChange] = []
    private(set) var problems: [Diagnostic] = []
    private var changesBefore = 0
    private var seen: Set<String> = []
    /// The ids given to what had none, by where it stands in the sheet.
    private var givenIDs: [String: String] = [:]
    /// The rows that were there before the sheet.
    let recorded: AnswerSheet

    init(_ rules: SheetImport, _ interview: Interview) {
        self.rules = rules
        self.interview = interview
        recorded = interview.sheet
    }

    /// Whether another round can solve what this one could not.
    var mayHelpToRepeat: Bool { !problems.isEmpty && changes.count > changesBefore }

    mutating func run(_ entered: EnteredSheet) {
        changesBefore = changes.count
        problems = []
        seen = []
        if let date = entered.baseDate, date != interview.sheet.baseDate {
            submit(.baseDate(date), nil)
        }
        answers(entered.profile, nil, address: { .profile($0) }, change: { .profile($0, $1) })
        answers(entered.facts, nil, address: { .gate($0) }, change: { .fact($0, $1) })
        answers(
            entered.parameters,
            .lawyer,
            address: { .parameter(Parameter.ID($0.text)) },
            change: { .parameter(Parameter.ID($0.text), $1) },
        )
        for point in inOrder(entered.points) { add(point) }
        for (number, search) in entered.searches.enumerated() { add(search, number) }
        for (number, finding) in entered.findings.enumerated() { add(finding, number) }
        if let visit = entered.visit, visit != interview.sheet.visit { submit(.visit(visit), nil) }
    }

    private func inOrder(_ points: [EnteredPoint]) -> [EnteredPoint] {
        func rank(_ point: EnteredPoint) -> (Int, Int) {
            interview.library.position(of: RiskPoint.ID(point.id)).map { ($0.checklist, $0.point) }
                ?? (.max, 0)
        }
        return points.enumerated()
            .sorted { left, right in
                let (first, second) = (rank(left.element), rank(right.element))
                return first == second ? left.offset < right.offset : first < second
            }
            .map(\.element)
    }

    /// Applies a change, or notes why it does not fit.
    @discardableResult
    mutating func submit(_ change: SheetChange, _ place: Place?) -> Bool {
        do throws(Diagnostic) {
            try interview.apply(change)
            changes.append(change.canonical(in: interview.library))
            return true
        } catch {
            note(error, place)
            return false
        }
    }

    mutating func note(_ problem: Diagnostic, _ place: Place?) {
        problems.append(problem.placed(at: place))
    }

    /// Notes what stands in the sheet twice, once perhaps under an earlier id.
    mutating func isFirst(_ subject: String, _ label: String, _ place: Place?) -> Bool {
        if seen.insert(subject).inserted { return true }
        let problem = Diagnostic(
            subject: label,
            Message("interview.twice"),
            remedy: Message("interview.twice.remedy"),
        )
        note(problem, place)
        return false
    }

    /// The id given to a thing without one; the same in every round.
    mutating func id(for thing: String) -> String {
        if let given = givenIDs[thing] { return given }
        let new = rules.newID()
        givenIDs[thing] = new
        return new
    }

    func hasGivenID(_ thing: String) -> Bool { givenIDs[thing] != nil }

    mutating func give(_ id: String, to thing: String) { givenIDs[thing] = id }

    var usedIDs: Set<String> { Set(givenIDs.values) }
}
