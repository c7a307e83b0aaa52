import Practice
import Store

extension PartySearch {
    /// The most rows that are counted to tell a rare pair of characters from a frequent one.
    private static let rare = 1000

    /// The names that share enough pairs of characters.
    ///
    /// A name must share the fewest allowed, so it shares one of all but that many: the rarest are looked through,
    /// the most frequent, such as those of 食品 or 商贸, are left out where that loses nothing.
    func sharing(_ grams: Set<Int64>) throws -> [IndexedName] {
        guard !grams.isEmpty else { return [] }
        let fewest = NameSimilarity.fewestShared(of: grams.count)
        let counted = try grams.sorted().map { (gram: $0, count: try frequency(of: $0)) }
            .sorted { $0.count < $1.count }
        let needed = grams.count - fewest + 1
        let used = counted.enumerated().filter { $0 < needed || $1.count < PartySearch.rare }
            .map(\.element.gram)
        let places = used.map { _ in "?" }.joined(separator: ", ")
        let sizes = NameSimilarity.sizes(similarTo: grams.count)
        return try rows(
            where: """
                id IN (SELECT name FROM conflict_grams WHERE owner = ? AND gram IN (\(places))
                    AND size BETWEEN ? AND ? GROUP BY name HAVING count(*) >= ?)
                """,
            [.text(owner)] + used.map(Cell.integer)
                + [sizes.lowerBound, sizes.upperBound, fewest - (grams.count - used.count)].map {
                    .integer(Int64($0))
                },
            byNumber: true,
        )
    }

    private func frequency(of gram: Int64) throws -> Int {
        let rows = try tables.rows(
            "SELECT count(*) FROM (SELECT 1 FROM conflict_grams WHERE owner = ? AND gram = ? LIMIT ?)",
            .text(owner),
            .integer(gram),
            .integer(Int64(PartySearch.rare)),
        )
        return Int(rows.first?.first?.integer ?? 0)
    }
}
