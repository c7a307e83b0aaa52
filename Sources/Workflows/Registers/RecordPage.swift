/// One page of a list.
public struct RecordPage<Record: Sendable>: Sendable {
    /// The records of the page.
    public let records: [Record]
    /// How many records the whole list has.
    public let total: Int
    /// How many come before the page.
    public let offset: Int
}
