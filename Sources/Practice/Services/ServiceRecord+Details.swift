public import Checklists
import Diagnostics

extension ServiceRecord {
    /// What happened: everything that can be corrected until the client has confirmed it.
    public struct Details: Hashable, Codable, Sendable {
        /// The day.
        public var day: CalendarDate
        /// When it began.
        public var startedAt: TimeOfDay?
        /// For whom.
        public var recipient: ServiceRecipient
        /// How it was given.
        public var mode: ServiceMode
        /// What kind it was.
        public var type: ServiceType
        /// Who came or called.
        public var person: String?
        /// What it was about.
        public var subject: String
        /// What came of it.
        public var result: String?
        /// The papers that came of it.
        public var outputs: [String] = []
        /// How many people attended a training.
        public var attendees: Int?
        /// The other sides.
        public var counterparties: [String] = []
        /// The lawyers, the one in charge first, each with the time.
        public var lawyers: [LawyerTime]
        /// The amount that the matter was about.
        public var amount: MoneyAmount?
        /// A loss recovered or averted.
        public var loss: Loss?
        /// A dispute.
        public var dispute: Dispute?
        /// Whether it is charged apart.
        public var isCharged = false
        /// The retainer under which it was given.
        public var retainer: Retainer.ID?
        /// Why it counts for a retainer that was not in force that day.
        public var outsideReason: String?
        /// The checkup that it belongs to.
        public var checkup: Checkup.ID?
        /// The campaign that it belongs to.
        public var campaign: String?

        /// Creates details with what they must have; the rest is set on the value.
        public init(
            on day: CalendarDate,
            for recipient: ServiceRecipient,
            _ type: ServiceType,
            _ mode: ServiceMode,
            subject: String,
            lawyers: [LawyerTime],
        ) {
            self.day = day
            self.recipient = recipient
            self.type = type
            self.mode = mode
            self.subject = subject
            self.lawyers = lawyers
        }
    }
}

extension ServiceRecord.Details {
    /// The details with their texts trimmed; throws when they contradict each other or the day of recording.
    func checked(recordedOn today: CalendarDate) throws(Diagnostic) -> ServiceRecord.Details {
        if day > today { throw Diagnostic.refusal("service.dayAhead") }
        if lawyers.isEmpty { throw Diagnostic.refusal("checkup.noLawyer") }
        if Set(lawyers.map(\.lawyer)).count < lawyers.count {
            throw Diagnostic.refusal("checkup.lawyerTwice")
        }
        if let attendees, !(1...100_000).contains(attendees) || type != .training {
            throw Diagnostic.refusal("service.attendees")
        }
        try checkLinks(today)
        var details = self
        details.subject = try CheckedText.required(subject, field: "subject")
        details.person = try CheckedText.optional(person, field: "person")
        details.result = try CheckedText.optional(result, field: "result")
        details.outputs = try CheckedText.each(outputs, field: "output")
        details.counterparties = try CheckedText.each(counterparties, field: "counterparty")
        details.outsideReason = try CheckedText.optional(outsideReason, field: "reason")
        details.campaign = try CheckedText.optional(campaign, field: "campaign")
        if case .chamber(let name) = recipient {
            details.recipient = .chamber(try CheckedText.required(name, field: "chamber"))
        }
        return details
    }

    private func checkLinks(_ today: CalendarDate) throws(Diagnostic) {
        if recipient.enterprise == nil, loss != nil || dispute != nil || retainer != nil {
            throw Diagnostic.refusal("service.needsEnterprise")
        }
        let days = [loss?.documentDate, loss?.confirmation?.on, dispute?.settledOn]
        if days.compactMap({ $0 }).contains(where: { $0 > today }) {
            throw Diagnostic.refusal("service.dayAhead")
        }
        if dispute != nil, !type.takesDispute { throw Diagnostic.refusal("service.disputeType") }
        if outsideReason != nil, retainer == nil {
            throw Diagnostic.refusal("service.outsideWithout")
        }
    }
}
