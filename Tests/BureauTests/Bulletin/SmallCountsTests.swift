import Bureau
import Checklists
import Diagnostics
import Testing

@Suite("Small figures of a bulletin")
struct SmallCountsTests {
    private let rule = SmallCounts()

    private func quantity(
        _ id: String,
        _ counting: Quantity.Counting = .events(once: nil),
        types: Set<String> = ["a"],
    ) -> Quantity {
        Quantity(id, Selection(kinds: [.publicService], words: [.type: types]), counting)
    }

    private func indicator(
        _ rule: Indicator.Rule,
        id: String = "x",
        isGuarded: Bool = true,
    ) -> Indicator {
        let name = LocalizedText(same: id)
        return Indicator(
            id: id,
            number: "",
            name: name,
            unit: name,
            counts: name,
            rule: rule,
            breakdowns: [],
            isGuarded: isGuarded,
        )
    }

    private func counts(_ values: [String: (value: Int64, sources: Int64)]) -> BulletinCounts {
        BulletinCounts(
            values.mapValues {
                .init(value: $0.value, lastYear: 9, sources: $0.sources, lastSources: 9)
            }
        )
    }

    private func value(_ indicator: Indicator, _ counts: BulletinCounts) -> Rational? {
        BulletinFigure(indicator, counts, rule).value
    }

    @Test(
        "A count of one to four is left out, others are not",
        arguments: [(0, true), (1, false), (4, false), (5, true), (72, true)],
    )
    func plain(count: Int64, isPrinted: Bool) {
        let indicator = indicator(.plain(quantity("x")))
        #expect((value(indicator, counts(["x": (count, count)])) != nil) == isPrinted)
    }

    @Test("One centre is printed, for it says nothing of anybody")
    func unguarded() {
        let indicator = indicator(.plain(quantity("x")), isGuarded: false)
        #expect(value(indicator, counts(["x": (1, 1)])) == Rational(1))
    }

    @Test("Money from four is left out, however much it is; people at four events are not")
    func sums() {
        let money = indicator(.plain(quantity("x", .sum(.fen))))
        #expect(value(money, counts(["x": (9_000_000, 4)])) == nil)
        #expect(value(money, counts(["x": (9_000_000, 5)])) != nil)
        let people = indicator(.plain(quantity("x", .sum(.attendees))))
        #expect(value(people, counts(["x": (300, 1)])) != nil)
        #expect(value(people, counts(["x": (3, 1)])) == nil)
    }

    @Test("A rate of four ratings is left out")
    func ratio() {
        let rate = indicator(.ratio(quantity("part"), of: quantity("whole")))
        #expect(value(rate, counts(["part": (4, 4), "whole": (4, 4)])) == nil)
        #expect(value(rate, counts(["part": (4, 4), "whole": (5, 5)])) == Rational(4, over: 5))
    }

    @Test("A joint figure is left out with any of its parts")
    func joint() {
        let joint = indicator(.joint([quantity("a", .sum(.fen)), quantity("b", .sum(.fen))]))
        let few = BulletinFigure(joint, counts(["a": (700, 3), "b": (900, 8)]), rule)
        #expect(few.value == nil)
        #expect(few.parts.map(\.value) == [nil, Rational(900)])
        let enough = BulletinFigure(joint, counts(["a": (700, 5), "b": (900, 8)]), rule)
        #expect(enough.value == Rational(1_600))
    }

    @Test("Of the grades a second one is left out where one alone could be worked out")
    func grades() {
        let joint = indicator(.joint([quantity("a", .sum(.fen)), quantity("b", .sum(.fen))]))
        var counts = counts(["a": (1_000, 20), "b": (900, 8)])
        counts.counts["a"]?.grades = [
            "judgment": .init(value: 700, sources: 11),
            "payment_voucher": .init(value: 200, sources: 6),
            "amended_contract": .init(value: 100, sources: 3),
        ]
        let figure = BulletinFigure(joint, counts, rule)
        let printed = figure.parts[0].grades.filter { $0.value != nil }.map(\.word)
        #expect(printed == ["judgment"])
        #expect(figure.parts[0].value == Rational(1_000))
    }

    @Test(
        "A part that leaves a small rest of its whole is left out",
        arguments: [(98, false), (95, true)],
    )
    func rest(part: Int64, isPrinted: Bool) {
        let whole = indicator(.plain(quantity("whole", types: ["a", "b"])), id: "whole")
        let some = indicator(.plain(quantity("some", types: ["a"])), id: "some")
        let counts = counts(["whole": (100, 100), "some": (part, part)])
        let figures = [whole, some].map { BulletinFigure($0, counts, rule) }
        let covered = rule.covering(figures, counts)
        #expect(covered[0].value == Rational(100))
        #expect((covered[1].value != nil) == isPrinted)
    }
}
