/// When the cores of two organisations' names count as similar.
public enum NameSimilarity {
    /// Twice the shared pairs of characters must be this part of all pairs, in percent.
    ///
    /// 山味食品 and 山味食品厂 share 3 of 3 and 4 pairs (86); 山味食品 and 山城食品 share 1 of 3 and 3 (33);
    /// 武陵香食品 and 武陵山食品 share 2 of 4 and 4 (50).
    public static let threshold = 60

    /// Whether enough pairs are shared, or one core is the beginning of the other.
    public static func isSimilar(_ first: String, _ second: String) -> Bool {
        if first.count >= 2, second.count >= 2, first.hasPrefix(second) || second.hasPrefix(first) {
            return true
        }
        let pairs = (ComparedName.bigrams(of: first), ComparedName.bigrams(of: second))
        let all = pairs.0.count + pairs.1.count
        return all > 0 && pairs.0.intersection(pairs.1).count * 200 >= threshold * all
    }

    /// The numbers of pairs that a core similar to one of this many pairs can have.
    public static func sizes(similarTo pairs: Int) -> ClosedRange<Int> {
        fewestShared(of: pairs)...max(1, (200 - threshold) * pairs / threshold)
    }

    /// The fewest pairs that a similar core must share with one of this many pairs, unless one begins the other.
    ///
    /// A core that shares s pairs has at least s itself, so s ≥ t(n + s)/2.
    public static func fewestShared(of pairs: Int) -> Int {
        let divisor = 200 - threshold
        return max(1, (threshold * pairs + divisor - 1) / divisor)
    }
}
