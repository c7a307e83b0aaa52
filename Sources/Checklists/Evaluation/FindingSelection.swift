/// What the findings of one point come to: within an aspect the first that holds wins, different aspects all count.
///
/// A finding whose condition is unknown neither holds nor fails: it stays possible, together with the first later
/// one of its aspect that holds.
public struct FindingSelection: Hashable, Sendable {
    /// What an aspect comes to; findings are named by position in the point.
    public enum Outcome: Hashable, Sendable {
        /// This finding holds.
        case holds(Int)
        /// One of these will hold, or none of them when `orNone`; facts are missing.
        case possible([Int], orNone: Bool)
        /// No finding holds.
        case none

        fileprivate var holding: [Int] {
            if case .holds(let finding) = self { [finding] } else { [] }
        }
        fileprivate var possible: [Int] {
            if case .possible(let findings, _) = self { findings } else { [] }
        }
    }

    /// An aspect of a point with its outcome.
    public struct Aspect: Hashable, Sendable {
        /// The aspect's name.
        public let name: String
        /// What it comes to.
        public let outcome: Outcome
        /// The facts for want of which it is open, in order; empty unless findings are possible.
        public let missing: [MissingFact]
    }

    /// The money at stake in one finding, in 分.
    public struct Amount: Hashable, Sendable {
        /// The lower end; nil when it is not known.
        public let low: Int?
        /// The upper end; nil when it is not known.
        public let high: Int?
        /// The facts for want of which an end is not known.
        public let missing: [MissingFact]
    }

    /// The aspects, in the order in which the point first names them.
    public let aspects: [Aspect]
    /// The exposure of each finding that holds or is possible and has one.
    public let exposures: [Int: Amount]
    /// The known deadline of each finding that holds or is possible and has one.
    public let deadlines: [Int: CalendarDate]

    /// The findings that hold, in the order of the point.
    public var holding: [Int] {
        let found: [Int] = aspects.flatMap(\.outcome.holding)
        return found.sorted()
    }

    /// The findings that are possible, in the order of the point.
    public var possible: [Int] {
        let found: [Int] = aspects.flatMap(\.outcome.possible)
        return found.sorted()
    }

    /// The facts for want of which an aspect is open, once each.
    public var missing: [MissingFact] { FindingSelection.distinct(aspects.flatMap(\.missing)) }

    /// Selects the findings of a point, by its position in the evaluator's checklist.
    public init(of point: Int, by evaluator: Evaluator) {
        let findings = evaluator.checklist.points[point].findings
        let applies = evaluator.applies(point)
        let truths = findings.map { finding in
            applies == false ? false : Logic.and(applies, evaluator.evaluate(finding.when).truth)
        }
        var members: [String: [Int]] = [:]
        var names: [String] = []
        for (index, finding) in findings.enumerated() {
            if members[finding.rule.aspect] == nil { names.append(finding.rule.aspect) }
            members[finding.rule.aspect, default: []].append(index)
        }
        aspects = names.map { name in
            let outcome = FindingSelection.outcome(of: members[name] ?? [], truths)
            return Aspect(
                name: name,
                outcome: outcome,
                missing: FindingSelection.missing(outcome, truths, point, evaluator),
            )
        }
        var exposures: [Int: Amount] = [:]
        var deadlines: [Int: CalendarDate] = [:]
        let candidates: [Int] = aspects.flatMap { $0.outcome.holding + $0.outcome.possible }
        for index in candidates {
            exposures[index] = FindingSelection.amount(findings[index], evaluator)
            deadlines[index] = findings[index].deadline.flatMap { evaluator.evaluate($0).date }
        }
        self.exposures = exposures
        self.deadlines = deadlines
    }
}

extension FindingSelection {
    /// The rule of an aspect: the first that holds wins; what is unknown before it stays possible beside it.
    static func outcome(of members: [Int], _ truths: [Bool?]) -> Outcome {
        var open: [Int] = []
        for index in members {
            switch truths[index] {
            case true?:
                return open.isEmpty ? .holds(index) : .possible(open + [index], orNone: false)
            case nil: open.append(index)
            case false?: continue
            }
        }
        return open.isEmpty ? .none : .possible(open, orNone: true)
    }

    private static func missing(
        _ outcome: Outcome,
        _ truths: [Bool?],
        _ point: Int,
        _ evaluator: Evaluator,
    ) -> [MissingFact] {
        guard case .possible(let indices, _) = outcome else { return [] }
        let compiled = evaluator.checklist.points[point]
        var found: [MissingFact] = []
        if evaluator.applies(point) == nil {
            for applies in [evaluator.checklist.applies, compiled.applies] {
                if let applies { found += evaluator.missing(in: applies) }
            }
        }
        for index in indices where truths[index] == nil {
            found += evaluator.missing(in: compiled.findings[index].when)
        }
        return distinct(found)
    }

    private static func amount(_ finding: CompiledFinding, _ evaluator: Evaluator) -> Amount? {
        guard let upper = finding.high else { return nil }
        let lower = finding.low ?? upper
        let high = evaluator.evaluate(upper).cents
        let low = evaluator.evaluate(lower).cents
        let missing =
            (low == nil ? evaluator.missing(in: lower) : [])
            + (high == nil ? evaluator.missing(in: upper) : [])
        guard let low, let high else {
            return Amount(low: low, high: high, missing: distinct(missing))
        }
        return Amount(low: min(low, high), high: max(low, high), missing: [])
    }

    private static func distinct(_ facts: [MissingFact]) -> [MissingFact] {
        var seen: Set<MissingFact> = []
        return facts.filter { seen.insert($0).inserted }
    }
}
