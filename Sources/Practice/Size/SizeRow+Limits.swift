extension SizeRow {
    /// The least figures of a row for one indicator: people, or ten thousand yuan.
    public struct Limits: Hashable, Sendable {
        /// The indicator.
        public let indicator: SizeIndicator
        /// The least figure of a large enterprise.
        public let large: Int
        /// The least figure of a medium one.
        public let medium: Int
        /// The least figure of a small one; below it is micro.
        public let small: Int

        init(_ indicator: SizeIndicator, _ large: Int, _ medium: Int, _ small: Int) {
            self.indicator = indicator
            self.large = large
            self.medium = medium
            self.small = small
        }
    }

    /// The row's indicators with their limits, as the official table states them.
    public var limits: [Limits] {
        switch self {
        case .agriculture: [Limits(.revenue, 20_000, 500, 50)]
        case .industry:
            [Limits(.headcount, 1_000, 300, 20), Limits(.revenue, 40_000, 2_000, 300)]
        case .construction:
            [Limits(.revenue, 80_000, 6_000, 300), Limits(.assets, 80_000, 5_000, 300)]
        case .wholesale: [Limits(.headcount, 200, 20, 5), Limits(.revenue, 40_000, 5_000, 1_000)]
        case .retail: [Limits(.headcount, 300, 50, 10), Limits(.revenue, 20_000, 500, 100)]
        case .transport:
            [Limits(.headcount, 1_000, 300, 20), Limits(.revenue, 30_000, 3_000, 200)]
        case .warehousing:
            [Limits(.headcount, 200, 100, 20), Limits(.revenue, 30_000, 1_000, 100)]
        case .post: [Limits(.headcount, 1_000, 300, 20), Limits(.revenue, 30_000, 2_000, 100)]
        case .lodging, .catering:
            [Limits(.headcount, 300, 100, 10), Limits(.revenue, 10_000, 2_000, 100)]
        case .telecommunications:
            [Limits(.headcount, 2_000, 100, 10), Limits(.revenue, 100_000, 1_000, 100)]
        case .software: [Limits(.headcount, 300, 100, 10), Limits(.revenue, 10_000, 1_000, 50)]
        case .propertyDevelopment:
            [Limits(.revenue, 200_000, 1_000, 100), Limits(.assets, 10_000, 5_000, 2_000)]
        case .propertyManagement:
            [Limits(.headcount, 1_000, 300, 100), Limits(.revenue, 5_000, 1_000, 500)]
        case .businessServices:
            [Limits(.headcount, 300, 100, 10), Limits(.assets, 120_000, 8_000, 100)]
        case .other: [Limits(.headcount, 300, 100, 10)]
        }
    }
}
