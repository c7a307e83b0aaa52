/// In how many enterprises of one place or trade a risk was found at the same point, among those that agreed.
public struct PointCount: Hashable, Sendable {
    /// The place's word, or the section of the trade.
    public let word: String
    /// The point, as `d09_01`.
    public let point: String
    /// How many enterprises.
    public let enterprises: Int

    /// Creates it.
    public init(word: String, point: String, enterprises: Int) {
        self.word = word
        self.point = point
        self.enterprises = enterprises
    }
}
