import Testing

@testable import Checklists

@Suite("An exact fraction")
struct RationalTests {
    private func fraction(_ top: Int128, _ bottom: Int128) throws -> Rational {
        try #require(Rational(top, over: bottom))
    }

    @Test("is reduced, with a positive denominator")
    func isReduced() throws {
        let value = try fraction(6, -8)
        #expect(value.numerator == -3)
        #expect(value.denominator == 4)
        #expect(try fraction(0, -5) == .zero)
    }

    @Test("has no denominator of zero")
    func refusesZeroDenominator() {
        #expect(Rational(1, over: 0) == nil)
        #expect(Rational(5).divided(by: .zero) == nil)
    }

    @Test("adds up exactly: a third three times is one")
    func isExact() throws {
        let third = try fraction(1, 3)
        let sum = third.adding(third)?.adding(third)
        #expect(sum == Rational(1))
        #expect(try fraction(1, 365).multiplied(by: Rational(365)) == Rational(1))
    }

    @Test("is nil where a result does not fit, and never traps")
    func overflows() throws {
        let huge = try fraction(.max, 1)
        #expect(huge.adding(Rational(1)) == nil)
        #expect(huge.multiplied(by: Rational(2)) == nil)
        #expect(huge.negated.subtracting(Rational(2)) == nil)
        #expect(try fraction(1, .max).divided(by: huge) == nil)
        #expect(try fraction(1, .max).adding(try fraction(1, .max - 1)) == nil)
        #expect(Rational(.min, over: 1) == nil)
        #expect(huge.hundredths == nil)
    }

    @Test("is ordered even where cross products do not fit in 128 bits")
    func isOrdered() throws {
        let near = try fraction(.max, .max - 1)
        let nearer = try fraction(.max - 1, .max - 2)
        #expect(near < nearer)
        #expect(!(nearer < near))
        #expect(try fraction(-1, 2) < fraction(1, 3))
    }

    @Test(
        "rounds a half away from zero",
        arguments: [
            (top: 5, rounded: 3), (top: -5, rounded: -3), (top: 4, rounded: 2),
            (top: 3, rounded: 2), (top: 1, rounded: 1),
        ],
    )
    func rounds(top: Int, rounded: Int) throws {
        #expect(try fraction(Int128(top), 2).rounded == Rational(rounded))
    }

    @Test("goes down and up to whole numbers on both sides of zero")
    func floorsAndCeils() throws {
        #expect(try fraction(-7, 2).floor == Rational(-4))
        #expect(try fraction(-7, 2).ceiling == Rational(-3))
        #expect(try fraction(7, 2).floor == Rational(3))
        #expect(Rational(-4).floor == Rational(-4))
    }

    @Test(
        "becomes 分 once, half away from zero",
        arguments: [
            (text: "0.005", cents: 1), (text: "-0.005", cents: -1), (text: "0.0049", cents: 0),
            (text: "12.344", cents: 1234),
        ],
    )
    func becomesCents(text: String, cents: Int) throws {
        #expect(try #require(Rational(decimal: text)).hundredths == cents)
    }

    @Test(
        "reads plain decimals",
        arguments: [("12.50", "12.5"), ("-0.05", "-0.05"), ("007", "7"), ("0", "0")],
    )
    func reads(text: String, written: String) throws {
        #expect(try #require(Rational(decimal: text)).text == written)
    }

    @Test(
        "refuses everything else",
        arguments: [
            "", "-", ".5", "5.", "1.2.3", "1e3", " 1", "１", String(repeating: "9", count: 31),
        ],
    )
    func refuses(text: String) {
        #expect(Rational(decimal: text) == nil)
    }

    @Test("survives being written and read, whatever it is", arguments: 0..<50)
    func roundTrips(seed: Int) throws {
        var generator = SeededGenerator(seed: seed)
        let value = try fraction(
            Int128(generator.below(1_000_000)) - 500_000,
            Int128(generator.below(999) + 1),
        )
        #expect(Rational(fraction: value.text) == value)
    }
}
