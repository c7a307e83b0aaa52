/// A number that comes from enterprises or persons, with how many enterprises stand behind it.
public struct GuardedValue: Hashable, Sendable {
    /// The number.
    public let amount: Int64
    /// How many enterprises stand behind it; nil where that is unknown or the number itself says it.
    public let contributors: Int64?
    /// Whether it is a count, and not money or time.
    public let isCount: Bool

    /// Creates it.
    public init(_ amount: Int64, contributors: Int64? = nil, isCount: Bool = true) {
        self.amount = amount
        self.contributors = contributors
        self.isCount = isCount
    }

    /// Whether it comes from fewer than a threshold, and from somebody.
    public func isSmall(_ threshold: Int) -> Bool {
        let few = 1..<Int64(threshold)
        return contributors.map(few.contains) == true || (isCount && few.contains(amount))
    }

    /// What weighs in a table when others are left out with it: the number, of money the enterprises behind it.
    public var weight: Int { Int(clamping: isCount ? amount : contributors ?? amount) }
}
