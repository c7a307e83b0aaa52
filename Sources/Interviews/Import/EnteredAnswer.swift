public import Diagnostics

/// An answer as it was entered; a question left blank has none.
public struct EnteredAnswer: Hashable, Sendable {
    /// What was entered.
    public enum Entry: Hashable, Sendable {
        /// A value as text.
        case text(String)
        /// Several options.
        case list([String])
        /// Asked, and not known.
        case dontKnow(reason: String?)
        /// Passed over.
        case skipped(reason: String?)
    }

    /// The question, by its id or an earlier one.
    public let id: String
    /// What was entered.
    public let entry: Entry
    /// Where it comes from, where it says so itself.
    public let source: AnswerSource?
    /// A remark.
    public let note: String?
    /// Where it stands.
    public let place: Place?

    /// Creates an answer.
    public init(
        _ id: String,
        _ entry: Entry,
        source: AnswerSource? = nil,
        note: String? = nil,
        place: Place? = nil,
    ) {
        self.id = id
        self.entry = entry
        self.source = source
        self.note = note
        self.place = place
    }
}
