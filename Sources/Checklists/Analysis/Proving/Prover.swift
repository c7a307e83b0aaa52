/// Looks for a state of affairs in which conditions hold.
///
/// When it finds none, there is none.
///
/// A tableau over choice sets and intervals: conditions are taken apart into assumptions about single names; a
/// branch closes when a name has no possible value left. It may fail to see a contradiction, and gives up after
/// a number of steps: then it says that the conditions can hold.
struct Prover {
    /// The work that one question may cost.
    static let stepLimit = 3_000

    let checklist: CompiledChecklist
    let form: CompiledForm
    /// The point from which it looks: its applicability is taken for granted.
    let home: Int
    private(set) var steps = 0

    init(checklist: CompiledChecklist, form: CompiledForm, home: Int) {
        self.checklist = checklist
        self.form = form
        self.home = home
    }

    /// The goals that hold wherever a point is asked at all.
    func applicability(of point: Int) -> [Goal] {
        [checklist.applies, checklist.points[point].applies].compactMap { condition in
            condition.map { .truth($0, true, .none) }
        }
    }

    /// Whether all goals may hold at once, where the home point applies.
    mutating func canHold(_ goals: [Goal]) -> Bool {
        steps = 0
        return search((applicability(of: home) + goals).reversed(), [], Assumptions())
    }

    /// Counts a step; false once there were too many.
    mutating func spend() -> Bool {
        steps += 1
        return steps <= Prover.stepLimit
    }

    /// Works off the goals, those with alternatives last.
    private mutating func search(
        _ ready: [Goal],
        _ waiting: [[[Goal]]],
        _ assumptions: Assumptions,
    ) -> Bool {
        var (ready, waiting, assumptions) = (ready, waiting, assumptions)
        while true {
            guard let goal = ready.popLast() else {
                guard let alternatives = waiting.popLast() else { return isConsistent(assumptions) }
                for alternative in alternatives
                where search(alternative.reversed(), waiting, assumptions) { return true }
                return false
            }
            guard spend() else { return true }
            let alternatives = step(goal, &assumptions)
            switch alternatives.count {
            case 0: return false
            case 1: ready.append(contentsOf: alternatives[0].reversed())
            default: waiting.append(alternatives)
            }
        }
    }

    /// Whether the relations still have possible numbers now that everything is assumed.
    private mutating func isConsistent(_ assumptions: Assumptions) -> Bool {
        for (comparison, left, right) in assumptions.relations {
            let first = possibilities(of: left, assumptions)
            let second = possibilities(of: right, assumptions)
            if first.hasNoValue || second.hasNoValue { return false }
            if !Relation.isPossible(comparison, first.content, second.content) { return false }
        }
        return true
    }

    /// The alternatives into which a goal comes apart: none is a contradiction, one empty list is done.
    private mutating func step(_ goal: Goal, _ assumptions: inout Assumptions) -> [[Goal]] {
        switch goal {
        case .truth(let condition, let truth, let rows):
            takeApart(condition, truth, rows, &assumptions)
        case .relation(let comparison, let left, let right):
            relate(comparison, left, right, &assumptions)
        case .absent(let operand): assumeAbsent(operand, &assumptions)
        case .present(let operand): assumePresent(operand, &assumptions)
        }
    }
}
