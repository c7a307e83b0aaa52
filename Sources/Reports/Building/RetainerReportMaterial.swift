public import Checklists
public import Practice

/// What the annual report of a retainer is written from.
public struct RetainerReportMaterial: Sendable {
    /// The lawyer's own words.
    public struct Words: Hashable, Sendable {
        /// How risks developed.
        public var risks: [String]
        /// Advice on rules and management.
        public var advice: [String]
        /// The plan for the year to come.
        public var plan: [String]

        /// Creates words; what is empty is left to be filled in by hand.
        public init(risks: [String] = [], advice: [String] = [], plan: [String] = []) {
            self.risks = risks
            self.advice = advice
            self.plan = plan
        }
    }

    let retainer: Retainer
    let enterprise: Enterprise
    let firm: LawFirm
    let people: [User.ID: User]
    let records: [ServiceRecord]
    let period: ClosedRange<CalendarDate>
    let today: CalendarDate
    let words: Words

    /// Takes the retainer with all its service records, everybody whom they name, and the days of one year to tell of.
    ///
    /// Void records are left out.
    public init(
        retainer: Retainer,
        enterprise: Enterprise,
        firm: LawFirm,
        people: [User.ID: User],
        records: [ServiceRecord],
        period: ClosedRange<CalendarDate>,
        today: CalendarDate,
        words: Words = Words(),
    ) {
        self.retainer = retainer
        self.enterprise = enterprise
        self.firm = firm
        self.people = people
        self.records = records.filter { $0.voided == nil && $0.details.retainer == retainer.id }
        self.period = period
        self.today = today
        self.words = words
    }

    /// The records of the year, by day.
    var year: [ServiceRecord] {
        records.filter { period.contains($0.details.day) }
            .sorted { ($0.details.day, $0.number) < ($1.details.day, $1.number) }
    }
}
