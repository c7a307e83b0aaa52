public import Checklists
public import Interviews

/// A recommendation as a finding refers to it.
public struct Advice: Hashable, Codable, Sendable {
    /// Which recommendation.
    public enum Key: Hashable, Codable, Sendable {
        /// One of a checklist.
        case rule(Recommendation.ID)
        /// One of the lawyer's own finding, by position.
        case own(OwnFinding.ID, Int)

        /// The id as people write it.
        public var text: String {
            switch self {
            case .rule(let id): id.text
            case .own(let id, let index): "\(id)-R\(index + 1)"
            }
        }
    }

    /// Which recommendation.
    public let key: Key
    /// What kind of action it is.
    public let category: Recommendation.Category
    /// The suggested number of days.
    public let withinDays: Int
}
