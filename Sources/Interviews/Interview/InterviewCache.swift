import Checklists

/// What an interview has worked out for its present answers; one instance serves one value of `Interview`.
final class InterviewCache {
    var form: FormState?
    var formWalk: SectionWalk?
    var evaluators: [Evaluator?]
    var walks: [SectionWalk?]
    /// By checklist: the counts of all its points.
    var tallies: [Tally?]
    var dependencies: [[PointDependencies]?]
    /// By figure that the library does not know: the points that mention it.
    var mentions: [Int: [Int]] = [:]
    var gateUses: GateUses?

    init(checklists: Int, points: Int) {
        evaluators = Array(repeating: nil, count: checklists)
        walks = Array(repeating: nil, count: points)
        tallies = Array(repeating: nil, count: checklists)
        dependencies = Array(repeating: nil, count: checklists)
    }

    private init(copying other: InterviewCache) {
        form = other.form
        formWalk = other.formWalk
        evaluators = other.evaluators
        walks = other.walks
        tallies = other.tallies
        dependencies = other.dependencies
        mentions = other.mentions
        gateUses = other.gateUses
    }

    func copy() -> InterviewCache { InterviewCache(copying: self) }
}
