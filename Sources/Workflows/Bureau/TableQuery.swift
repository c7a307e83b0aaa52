public import Bureau

/// Which table of the bureau's figures somebody wants to see.
public struct TableQuery: Hashable, Sendable {
    /// The period.
    public var period: ReportingPeriod
    /// The ids or numbers of the indicators; empty means all.
    public var indicators: [String] = []
    /// Whether the ledger of public legal services is meant.
    public var services = false
    /// By what: nothing, or one or two breakdowns.
    public var breakdowns: [Breakdown] = []
    /// The districts, counted together; empty means the bureau's own.
    public var districts: [DistrictCode] = []
    /// At which step tables by words are published; nil for a table for use inside the bureau.
    public var publishedBy: PublicationStep?

    /// Asks for every indicator over a period.
    public init(_ period: ReportingPeriod) {
        self.period = period
    }
}
