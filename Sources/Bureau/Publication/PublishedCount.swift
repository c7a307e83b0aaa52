/// A count as it may be published.
public enum PublishedCount: Hashable, Sendable {
    /// The count.
    case count(Int)
    /// Left out, because it is small or would give a small one away.
    case suppressed

    /// The count, where it is published.
    public var value: Int? {
        if case .count(let value) = self { value } else { nil }
    }
}
