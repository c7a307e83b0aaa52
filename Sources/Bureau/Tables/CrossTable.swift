/// One indicator by two breakdowns over a period.
public struct CrossTable: Hashable, Sendable {
    /// The indicator.
    public let indicator: Indicator
    /// The period.
    public let period: ReportingPeriod
    /// What its rows and its columns are.
    public let breakdowns: [Breakdown]
    /// The words of the rows.
    public let rows: [String]
    /// The words of the columns.
    public let columns: [String]
    /// The places, row by row.
    public let cells: [[StatisticsTable.Cell]]
    /// The totals of the rows.
    public let rowTotals: [StatisticsTable.Cell]
    /// The totals of the columns.
    public let columnTotals: [StatisticsTable.Cell]
    /// The total of everything.
    public let total: StatisticsTable.Cell
    /// Whether it may be published.
    public let isPublished: Bool
}
