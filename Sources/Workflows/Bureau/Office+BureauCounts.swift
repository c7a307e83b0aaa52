import Bureau
import Practice

extension Office {
    /// How many firms, places and campaigns a bureau has on its lists.
    public struct BureauCounts: Hashable, Sendable {
        /// The enrolled firms.
        public let firms: Int
        /// The places.
        public let places: Int
        /// The campaigns.
        public let campaigns: Int
    }

    /// How many firms, places and campaigns the bureau has on its lists.
    public func bureauCounts() throws -> BureauCounts {
        let words = try held(ListedWord.self, in: Streams.listedWords).map(\.value.kind)
        return BureauCounts(
            firms: try held(Enrolment.self, in: Streams.enrolments).count,
            places: words.count { $0 == .place },
            campaigns: words.count { $0 == .campaign },
        )
    }
}
