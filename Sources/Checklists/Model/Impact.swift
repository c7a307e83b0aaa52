/// How grave a consequence would be, 1 to 5 in each of three respects (domain scale §3.2).
public struct Impact: Hashable, Codable, Sendable {
    /// Loss of property; used only where the exposure is not known.
    public let property: Int
    /// Legal liability and operation.
    public let liability: Int
    /// How far the effect reaches.
    public let reach: Int

    /// Creates an impact; each part is meant to be 1 to 5.
    public init(property: Int, liability: Int, reach: Int) {
        self.property = property
        self.liability = liability
        self.reach = reach
    }

    /// The gravest of the three.
    public var gravest: Int { max(property, liability, reach) }
}
