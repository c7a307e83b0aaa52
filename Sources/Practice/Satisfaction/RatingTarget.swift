public import Diagnostics

/// What an enterprise rates: a checkup, a service of the ledger, or a retainer.
public struct RatingTarget: Hashable, Codable, Sendable {
    /// What kind of work it is.
    public enum Kind: String, CaseIterable, Codable, Sendable {
        /// A checkup.
        case checkup
        /// A service of the ledger.
        case service
        /// The work of a retainer.
        case retainer

        /// The kind's name.
        public var name: Message { Message("practice.ratingTarget." + rawValue) }
    }

    /// What kind of work it is.
    public let kind: Kind
    /// The id of the record.
    public let id: String

    /// Names a target.
    public init(_ kind: Kind, _ id: String) {
        self.kind = kind
        self.id = id
    }
}
