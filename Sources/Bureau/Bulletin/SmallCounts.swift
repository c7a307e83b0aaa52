/// Which figures of a bulletin come from so few enterprises or persons that they are not printed.
public struct SmallCounts: Hashable, Sendable {
    /// Counts from 1 to below it are small.
    public let threshold: Int64

    /// Creates the rule; domain.md sets the threshold of 5.
    public init(threshold: Int64 = 5) { self.threshold = threshold }

    /// Whether a count is small.
    func isSmall(_ count: Int64) -> Bool { (1..<threshold).contains(count) }

    /// Whether a value must be left out: a small count, or a sum from few.
    func hides(_ quantity: Quantity, _ value: Int64, _ sources: Int64) -> Bool {
        guard case .sum(let measure) = quantity.counting else { return isSmall(value) }
        // Few records of many people say nothing of anybody; few records of money do.
        return measure == .attendees ? isSmall(value) : isSmall(sources)
    }

    /// The grades that must be left out, and one more where a single one could be worked out from the total.
    func hiddenGrades(_ grades: [String: BulletinCounts.Grade]) -> Set<String> {
        var hidden = Set(grades.filter { isSmall($0.value.sources) }.keys)
        let open = grades.filter { !hidden.contains($0.key) && $0.value.value > 0 }
        let next = open.min { ($0.value.value, $0.key) < ($1.value.value, $1.key) }
        if hidden.count == 1, let next { hidden.insert(next.key) }
        return hidden
    }

    /// The figures with those left out that would give a small rest away: a part so large that few are outside it.
    public func covering(
        _ figures: [BulletinFigure],
        _ counts: BulletinCounts,
    ) -> [BulletinFigure] {
        figures.map { figure in
            guard figure.indicator.isGuarded, case .plain(let part) = figure.indicator.rule else {
                return figure
            }
            var figure = figure
            for other in figures {
                guard case .plain(let whole) = other.indicator.rule, part.isPart(of: whole) else {
                    continue
                }
                let (few, many) = (counts.count(part), counts.count(whole))
                if isSmall(many.sources - few.sources) { figure.value = nil }
                if isSmall(many.lastSources - few.lastSources) { figure.lastYear = nil }
            }
            return figure
        }
    }
}

extension Quantity {
    /// Whether it counts some of the types that another counts, in the same way.
    fileprivate func isPart(of whole: Quantity) -> Bool {
        guard id != whole.id, counting == whole.counting else { return false }
        let (mine, others) = (selection.words[.type], whole.selection.words[.type])
        guard let mine, others.map({ mine.isStrictSubset(of: $0) }) ?? true else { return false }
        var same = selection
        same.words[.type] = others
        return same == whole.selection
    }
}
