/// How many findings of each level the issued reports of a month had, over at least five checkups and no enterprise.
///
/// A named enterprise's levels are a client's fact; a firm's of a month are not, once there are enough checkups in the pool.
public struct PooledLevels: Hashable, Codable, Sendable {
    /// The fewest checkups that a pool may hold.
    public static let fewest = 5

    /// The year.
    public var year: Int
    /// The month, 1 to 12, in which the last of them was issued.
    public var month: Int
    /// How many checkups are in the pool, those held over from earlier months among them.
    public var checkups: Int
    /// The findings, by domain and level.
    public var findings: [Count]

    /// The findings of one level in one domain.
    public struct Count: Hashable, Codable, Sendable {
        /// The domain's code, in small letters.
        public var domain: FiledCode
        /// The level's word.
        public var level: FiledCode
        /// How many.
        public var count: Int

        /// Creates a count.
        public init(domain: FiledCode, level: FiledCode, count: Int) {
            self.domain = domain
            self.level = level
            self.count = count
        }
    }

    /// Creates a pool.
    public init(year: Int, month: Int, checkups: Int, findings: [Count]) {
        self.year = year
        self.month = month
        self.checkups = checkups
        self.findings = findings
    }

    /// Whether the pool is large enough and its numbers can be.
    public var isSound: Bool {
        (2000...2999).contains(year) && (1...12).contains(month)
            && checkups >= PooledLevels.fewest
            && findings.allSatisfy { (0...1_000_000).contains($0.count) }
    }
}
