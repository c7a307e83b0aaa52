public import Diagnostics

/// A table of indicators over a period, with what it is compared with, in total or by the words of a breakdown.
public struct StatisticsTable: Hashable, Sendable {
    /// What stands in one place of the table.
    public enum Cell: Hashable, Sendable {
        /// A figure.
        case figure(Figure)
        /// A change against the year before.
        case change(FigureChange)
        /// Nothing may be said here, because something small would show.
        case leftOut
        /// There is nothing to say.
        case none
    }

    /// What a row is to the indicator under which it stands.
    public enum Role: String, Hashable, Sendable {
        /// The indicator itself.
        case indicator
        /// One word of the breakdown.
        case word
        /// One of the parts of a joint figure.
        case part
        /// A grade of evidence within a figure.
        case grade
    }

    /// A row.
    public struct Row: Hashable, Sendable {
        /// The indicator.
        public let indicator: Indicator
        /// What the row is to it.
        public let role: Role
        /// The word of the breakdown or the grade; empty where the row is of all.
        public let word: String
        /// What a part is called.
        public let part: LocalizedText?
        /// 本期、累计、去年同期、同比.
        public let current: Cell
        /// From the beginning of the year.
        public let toDate: Cell
        /// The same period of the year before.
        public let lastYear: Cell
        /// The change against it.
        public let change: Cell
        /// On how many a rate or a mean rests in the period, where it is shown.
        public let base: Int64?
    }

    /// The period.
    public let period: ReportingPeriod
    /// What its rows are broken down by; nil for a table of totals.
    public let breakdown: Breakdown?
    /// The rows.
    public let rows: [Row]
    /// Whether it may be published; otherwise it is for use inside the bureau.
    public let isPublished: Bool
    /// Joint figures that cannot be broken down, because their grades could not stand beside them.
    public let withoutJoint: [Indicator]

    /// How many places are left out.
    public var leftOut: Int {
        rows.reduce(0) { count, row in
            count
                + [row.current, row.toDate, row.lastYear, row.change].filter { $0 == .leftOut }
                .count
        }
    }
}
