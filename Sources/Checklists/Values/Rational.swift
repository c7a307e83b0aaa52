/// An exact fraction on 128-bit integers, always reduced, with a positive denominator.
///
/// Arithmetic never traps: what does not fit is nil, and the caller makes it unknown.
public struct Rational: Hashable, Sendable {
    /// The numerator, which carries the sign.
    public let numerator: Int128
    /// The denominator, at least 1.
    public let denominator: Int128

    /// The whole number.
    public init(_ value: Int) {
        numerator = Int128(value)
        denominator = 1
    }

    /// The fraction, reduced; nil for a denominator of 0 or a value that does not fit.
    public init?(_ numerator: Int128, over denominator: Int128) {
        guard denominator != 0, numerator != .min, denominator != .min else { return nil }
        let divisor = Rational.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
        let sign: Int128 = denominator < 0 ? -1 : 1
        self.init(
            reduced: sign * (numerator / Int128(divisor)),
            over: sign * (denominator / Int128(divisor)),
        )
    }

    private init(reduced numerator: Int128, over denominator: Int128) {
        self.numerator = numerator
        self.denominator = denominator
    }

    /// Zero.
    public static let zero = Rational(0)

    /// Whether it is a whole number.
    public var isWhole: Bool { denominator == 1 }

    private static func greatestCommonDivisor(_ a: UInt128, _ b: UInt128) -> UInt128 {
        var (a, b) = (a, b)
        while b != 0 { (a, b) = (b, a % b) }
        return max(a, 1)
    }
}

extension Rational {
    /// The sum, or nil when it does not fit.
    public func adding(_ other: Rational) -> Rational? {
        if denominator == other.denominator {
            let (sum, overflow) = numerator.addingReportingOverflow(other.numerator)
            return overflow ? nil : Rational(sum, over: denominator)
        }
        let (left, first) = numerator.multipliedReportingOverflow(by: other.denominator)
        let (right, second) = other.numerator.multipliedReportingOverflow(by: denominator)
        let (sum, third) = left.addingReportingOverflow(right)
        let (bottom, fourth) = denominator.multipliedReportingOverflow(by: other.denominator)
        return first || second || third || fourth ? nil : Rational(sum, over: bottom)
    }

    /// The difference, or nil when it does not fit.
    public func subtracting(_ other: Rational) -> Rational? { adding(other.negated) }

    /// The product, or nil when it does not fit.
    public func multiplied(by other: Rational) -> Rational? {
        // Cross-reduction first: 1/365 × 365 must not overflow on the way.
        guard let left = Rational(numerator, over: other.denominator),
            let right = Rational(other.numerator, over: denominator)
        else { return nil }
        let (top, first) = left.numerator.multipliedReportingOverflow(by: right.numerator)
        let (bottom, second) = left.denominator.multipliedReportingOverflow(by: right.denominator)
        return first || second ? nil : Rational(top, over: bottom)
    }

    /// The quotient, or nil when it does not fit or the divisor is 0.
    public func divided(by other: Rational) -> Rational? {
        guard let inverse = Rational(other.denominator, over: other.numerator) else { return nil }
        return multiplied(by: inverse)
    }

    /// The number with the other sign.
    public var negated: Rational { Rational(reduced: -numerator, over: denominator) }

    /// The largest whole number that is not above it.
    public var floor: Rational {
        let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
        return Rational(reduced: remainder < 0 ? quotient - 1 : quotient, over: 1)
    }

    /// The smallest whole number that is not below it.
    public var ceiling: Rational { negated.floor.negated }

    /// The nearest whole number; a half goes away from zero.
    public var rounded: Rational {
        let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
        let up = remainder.magnitude >= denominator.magnitude - remainder.magnitude
        guard up, remainder != 0 else { return Rational(reduced: quotient, over: 1) }
        return Rational(reduced: quotient + (numerator < 0 ? -1 : 1), over: 1)
    }

    /// Hundredths, rounded half away from zero: yuan to 分.
    ///
    /// Nil when it does not fit.
    public var hundredths: Int? {
        guard let scaled = multiplied(by: Rational(100)) else { return nil }
        return Int(exactly: scaled.rounded.numerator)
    }

    /// The whole number, when it is one and fits.
    public var whole: Int? { isWhole ? Int(exactly: numerator) : nil }
}

extension Rational: Comparable {
    /// Whether the first comes before the second.
    public static func < (left: Rational, right: Rational) -> Bool {
        if left.denominator == right.denominator { return left.numerator < right.numerator }
        let first = left.numerator.multipliedFullWidth(by: right.denominator)
        let second = right.numerator.multipliedFullWidth(by: left.denominator)
        return (first.high, first.low) < (second.high, second.low)
    }
}
