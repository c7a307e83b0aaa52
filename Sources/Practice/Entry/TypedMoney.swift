import Checklists
import Diagnostics

/// Amounts of money as registers write them: in ten thousand yuan 万元 where nothing else is said.
enum TypedMoney {
    /// The yuan of `500`, `500万元`, `5,000,000元` or `1.2亿`.
    static func yuan(_ text: String) throws(Diagnostic) -> Rational {
        var plain = text.normalisedCode.filter { !",¥￥".contains($0) }
        for currency in ["CNY", "RMB", "人民币"]
        where plain.hasPrefix(currency) || plain.hasSuffix(currency) {
            plain = plain.replacing(currency, with: "")
        }
        var unit = 10_000
        for (suffix, worth) in units where plain.hasSuffix(suffix) {
            plain.removeLast(suffix.count)
            unit = worth
            break
        }
        guard let number = decimal(plain), let yuan = number.multiplied(by: Rational(unit)) else {
            throw Diagnostic.refusal("practice.entry.money")
        }
        return yuan
    }

    /// An amount in ten thousand yuan, without a unit.
    static func text(_ yuan: Rational) -> String {
        guard let amount = yuan.divided(by: Rational(10_000)) else { return "" }
        var scale: Int128 = 1
        var places = 0
        while places < 10, (amount.numerator * scale) % amount.denominator != 0 {
            scale *= 10
            places += 1
        }
        let digits = String((amount.numerator * scale / amount.denominator).magnitude)
        let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
        let sign = amount.numerator < 0 ? "-" : ""
        guard places > 0 else { return sign + padded }
        return sign + padded.dropLast(places) + "." + padded.suffix(places)
    }

    private static let units: [(String, Int)] = [
        ("亿元", 100_000_000), ("亿", 100_000_000), ("万元", 10_000), ("万", 10_000), ("元", 1),
        ("YUAN", 1),
    ]

    /// A number of digits with at most one point, below 10^18.
    private static func decimal(_ text: String) -> Rational? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, let whole = parts.first, !whole.isEmpty, whole.count <= 15 else {
            return nil
        }
        let fraction = parts.count == 2 ? parts[1] : ""
        guard fraction.count <= 6, parts.count == 1 || !fraction.isEmpty,
            (whole + fraction).utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }),
            let number = Int128(whole + fraction)
        else { return nil }
        var scale: Int128 = 1
        for _ in fraction { scale *= 10 }
        return Rational(number, over: scale)
    }
}
