/// One page of a list.
public struct RecordPage<Record: Sendable>: Sendable {
    /// The records of the page.
    public let records: [Record]
    /// How many records the whole list has.
    public let total: Int
    /// How many come before the page.
    public let offset: Int

    /// Creates a page.
    public init(records: [Record], total: Int, offset: Int) {
        self.records = records
        self.total = total
        self.offset = offset
    }
}
