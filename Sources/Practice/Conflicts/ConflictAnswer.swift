public import Diagnostics

/// All that anybody outside the firm may learn of a conflict check.
///
/// There are two answers and no room for anything else: neither names nor reasons.
public enum ConflictAnswer: String, CaseIterable, Codable, Sendable {
    /// The firm can take it.
    case canTakeIt = "can_take_it"
    /// It cannot.
    case cannot

    /// Its wording.
    public var name: Message { Message("conflict.answer." + rawValue) }
}
