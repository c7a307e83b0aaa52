import Store

/// A value that the journal holds for one subject, and the entries that it stands in.
public struct Held<Value: Sendable>: Sendable {
    /// The value that shows.
    public let value: Value
    /// The subject.
    public let subject: String
    /// The entries in force; a later record replaces them all.
    let heads: [EntryID]
    /// Whether devices recorded different values, which a person must settle.
    public let isConflict: Bool
}
