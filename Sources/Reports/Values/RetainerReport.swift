public import Diagnostics

/// 年度法律顾问工作报告: what a firm did for a retained client in one year.
public struct RetainerReport: Codable, Hashable, Sendable {
    /// The version of this value's shape.
    public var format: Int
    /// The language of every text in it.
    public var language: Language
    /// The retainer's number.
    public var number: String
    /// The year.
    public var year: Int
    /// The client.
    public var enterpriseName: String
    /// Its unified social credit code.
    public var creditCode: String?
    /// The law firm.
    public var firmName: String
    /// The lawyers, the one in charge first.
    public var lawyers: [HealthReport.Person]
    /// The first day that it covers.
    public var from: String
    /// The last day that it covers.
    public var through: String
    /// The day on which it was written.
    public var date: String
    /// The contract: label and value.
    public var terms: [HealthReport.Row]
    /// The whole work of the year.
    public var totals: Totals
    /// The work by type.
    public var services: [Service]
    /// The services of each month that it covers.
    public var months: [Month]
    /// Losses recovered and losses averted, by evidence; never added.
    public var losses: [LossLine]
    /// The matters of weight, by day.
    public var matters: [Matter]
    /// The lawyer's words on how risks developed; empty to be filled in by hand.
    public var risks: [String]
    /// The lawyer's advice on rules and management; empty to be filled in by hand.
    public var advice: [String]
    /// The lawyer's plan for the year to come; empty to be filled in by hand.
    public var plan: [String]
    /// How to read the figures.
    public var notes: [String]
}

extension RetainerReport {
    /// The whole work of the year in figures.
    public struct Totals: Codable, Hashable, Sendable {
        /// Services.
        public var services: Int
        /// Those that the client confirmed.
        public var confirmed: Int
        /// Hours recorded, with one decimal.
        public var hours: String
        /// Services without the time of a lawyer.
        public var withoutHours: Int
        /// Papers that came of them.
        public var outputs: Int
        /// People at trainings.
        public var attendees: Int
        /// Disputes resolved.
        public var resolved: Int
    }

    /// The services of one month.
    public struct Month: Codable, Hashable, Sendable {
        /// The month, from 1 to 12.
        public var month: Int
        /// How many.
        public var services: Int
    }
}
