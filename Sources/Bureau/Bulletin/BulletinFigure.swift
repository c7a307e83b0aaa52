public import Checklists
public import Diagnostics

/// A figure of a bulletin, with what must not be printed of it.
public struct BulletinFigure: Hashable, Sendable {
    /// A part of a joint figure.
    public struct Part: Hashable, Sendable {
        /// What it is called.
        public let name: LocalizedText
        /// The value; nil where it is not published.
        public let value: Rational?
        /// The grades of its evidence; empty where it has none.
        public let grades: [Grade]
    }

    /// A grade of evidence in a part.
    public struct Grade: Hashable, Sendable {
        /// The grade's word.
        public let word: String
        /// The value; nil where it is not published.
        public let value: Rational?
    }

    /// The indicator.
    public let indicator: Indicator
    /// The value of the year; nil where it is not published.
    public internal(set) var value: Rational?
    /// The value of the year before; nil where it is not published.
    public internal(set) var lastYear: Rational?
    /// The parts of a joint figure.
    public let parts: [Part]
}

extension BulletinFigure {
    /// Makes the figure of an indicator, and leaves out what would show a few enterprises or persons.
    public init(_ indicator: Indicator, _ counts: BulletinCounts, _ rule: SmallCounts) {
        self.indicator = indicator
        let isGuarded = indicator.isGuarded
        switch indicator.rule {
        case .plain(let quantity):
            let count = counts.count(quantity)
            let hides = isGuarded && rule.hides(quantity, count.value, count.sources)
            let hidesLast = isGuarded && rule.hides(quantity, count.lastYear, count.lastSources)
            value = hides ? nil : Rational(Int(count.value))
            lastYear = hidesLast ? nil : Rational(Int(count.lastYear))
            parts = []
        case .ratio(let part, of: let whole), .mean(let part, over: let whole):
            let (top, base) = (counts.count(part), counts.count(whole))
            let isHidden = isGuarded && rule.isSmall(base.value)
            let isLastHidden = isGuarded && rule.isSmall(base.lastYear)
            value =
                isHidden ? nil : Rational(Int128(top.value), over: Int128(max(base.value, 1)))
            lastYear =
                isLastHidden
                ? nil : Rational(Int128(top.lastYear), over: Int128(max(base.lastYear, 1)))
            parts = []
        case .joint(let quantities):
            let made = quantities.map { quantity in
                BulletinFigure.part(quantity, of: indicator, counts.count(quantity), rule)
            }
            parts = made.map(\.part)
            let isHidden = made.contains { $0.part.value == nil }
            value = isHidden ? nil : BulletinFigure.sum(made.map(\.value))
            lastYear =
                isHidden || made.contains { $0.isLastHidden }
                ? nil : BulletinFigure.sum(made.map(\.lastYear))
        }
    }

    private static func sum(_ values: [Int64]) -> Rational {
        Rational(Int(values.reduce(0, +)))
    }

    private static func part(
        _ quantity: Quantity,
        of indicator: Indicator,
        _ count: BulletinCounts.Count,
        _ rule: SmallCounts,
    ) -> (part: Part, value: Int64, lastYear: Int64, isLastHidden: Bool) {
        let isGuarded = indicator.isGuarded
        let hides = isGuarded && rule.hides(quantity, count.value, count.sources)
        let hidesLast = isGuarded && rule.hides(quantity, count.lastYear, count.lastSources)
        let hidden = isGuarded ? rule.hiddenGrades(count.grades) : []
        let part = Part(
            name: indicator.partNames[quantity.id] ?? indicator.name,
            value: hides ? nil : Rational(Int(count.value)),
            grades: hides
                ? []
                : count.grades.sorted { $0.key < $1.key }.map { grade in
                    let isHidden = hidden.contains(grade.key)
                    return Grade(
                        word: grade.key,
                        value: isHidden ? nil : Rational(Int(grade.value.value)),
                    )
                },
        )
        return (part, count.value, count.lastYear, hidesLast)
    }
}
