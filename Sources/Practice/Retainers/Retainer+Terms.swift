public import Checklists
import Diagnostics

extension Retainer {
    /// What the parties agree on: everything that a renewal takes over or changes.
    public struct Terms: Hashable, Codable, Sendable {
        /// The number on the paper contract, where the firm numbers it otherwise.
        public var contractNumber: String?
        /// What it is for.
        public var kind: RetainerKind
        /// The first day.
        public var start: CalendarDate
        /// The last day.
        public var end: CalendarDate
        /// The lawyer in charge.
        public var lead: User.ID
        /// The other lawyers.
        public var team: [User.ID] = []
        /// What the firm does for the fee 服务范围.
        public var scope: [String] = []
        /// What is charged apart 另行收费事项.
        public var chargedApart: [String] = []
        /// The other sides of a special matter.
        public var counterparties: [String] = []
        /// How the fee is reckoned.
        public var feeMode: FeeMode
        /// The fee for the term, or the rate.
        public var fee: MoneyAmount?
        /// What is to be paid, in words.
        public var feeTerms: String?
        /// The parts of the fee.
        public var instalments: [Instalment] = []
        /// How many services of which type the firm promised for the term.
        public var promised: [ServiceType: Int] = [:]
        /// Within how many hours the firm answers.
        public var responseHours: Int?

        /// Creates terms with what they must have; the rest is set on the value.
        public init(
            kind: RetainerKind,
            from start: CalendarDate,
            through end: CalendarDate,
            lead: User.ID,
            feeMode: FeeMode,
        ) {
            self.kind = kind
            self.start = start
            self.end = end
            self.lead = lead
            self.feeMode = feeMode
        }

        /// All lawyers, the one in charge first.
        public var lawyers: [User.ID] { [lead] + team }
    }
}

extension Retainer.Terms {
    /// The terms with their texts trimmed; throws when they contradict each other.
    func checked() throws(Diagnostic) -> Retainer.Terms {
        if end < start {
            throw Diagnostic.refusal("retainer.endBeforeStart")
        }
        if Set(lawyers).count < lawyers.count { throw Diagnostic.refusal("checkup.lawyerTwice") }
        try checkFee()
        if promised.values.contains(where: { !(1...10_000).contains($0) }) {
            throw Diagnostic.refusal("retainer.promisedCount")
        }
        if let responseHours, !(1...720).contains(responseHours) {
            throw Diagnostic.refusal("retainer.responseHours")
        }
        var terms = self
        terms.contractNumber = try CheckedText.optional(contractNumber, field: "contractNumber")
        terms.feeTerms = try CheckedText.optional(feeTerms, field: "feeTerms")
        terms.scope = try CheckedText.each(scope, field: "scope")
        terms.chargedApart = try CheckedText.each(chargedApart, field: "chargedApart")
        terms.counterparties = try CheckedText.each(counterparties, field: "counterparty")
        return terms
    }

    private func checkFee() throws(Diagnostic) {
        if kind == .proBono, feeMode != .proBono {
            throw Diagnostic.refusal("retainer.feeForProBono")
        }
        let mode: [String: Message.Argument] = ["mode": .message(feeMode.name)]
        if feeMode == .proBono {
            if fee.map({ $0 > .zero }) ?? false || !instalments.isEmpty {
                throw Diagnostic.refusal("retainer.feeForProBono")
            }
            return
        }
        if feeMode.needsAmount, fee ?? .zero == .zero {
            throw Diagnostic.refusal("retainer.noFee", mode)
        }
        if feeMode.needsTerms, CheckedText.trimmed(feeTerms ?? "").isEmpty {
            throw Diagnostic.refusal("retainer.noFeeTerms", mode)
        }
        let sum = MoneyAmount.sum(instalments.map(\.amount))
        if feeMode.isSum, !instalments.isEmpty, let fee, sum != fee {
            throw Diagnostic.refusal(
                "retainer.instalmentSum",
                ["sum": .text(sum.description), "fee": .text(fee.description)],
            )
        }
    }
}

extension CheckedText {
    /// Several texts of one field, each under the same checks; blank ones are left out.
    static func each(_ texts: [String], field: String) throws(Diagnostic) -> [String] {
        var kept: [String] = []
        for text in texts {
            if let text = try optional(text, field: field) { kept.append(text) }
        }
        return kept
    }
}
