public import Bureau
public import BureauLedger
public import Practice

/// What became of the messages that a bureau took in.
public struct ReceptionSummary: Sendable {
    /// The counts of one firm.
    public struct Line: Hashable, Sendable {
        /// How many had which outcome.
        public var outcomes: [FilingReceipt.Outcome: Int] = [:]
        /// How many wait or are refused for which reason.
        public var problems: [FilingProblem: Int] = [:]
    }

    /// By firm; nil for messages that name none.
    public private(set) var lines: [CreditCode?: Line] = [:]
    /// The notices about keys that were taken in.
    public internal(set) var notices = 0
    /// The notices about keys that were refused.
    public internal(set) var refusedNotices = 0

    /// Nothing yet.
    public init() {}

    /// How many messages.
    public var messages: Int {
        lines.values.reduce(0) { $0 + $1.outcomes.values.reduce(0, +) } + notices + refusedNotices
    }

    /// Whether nothing waits or is refused.
    public var isClean: Bool {
        refusedNotices == 0 && lines.values.allSatisfy(\.problems.isEmpty)
    }

    mutating func count(_ receipts: [FilingReceipt]) {
        for receipt in receipts {
            lines[receipt.firm, default: Line()].outcomes[receipt.outcome, default: 0] += 1
            guard receipt.outcome == .waiting || receipt.outcome == .refused,
                let problem = receipt.problem
            else { continue }
            lines[receipt.firm, default: Line()].problems[problem, default: 0] += 1
        }
    }
}
