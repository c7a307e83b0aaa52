public import Diagnostics

/// An amount of renminbi in whole 分, never negative.
public struct MoneyAmount: Hashable, Sendable {
    /// The amount in 分.
    public let fen: Int

    /// Nothing.
    public static let zero = MoneyAmount(known: 0)
    private static let most = 100_000_000_000_000

    private init(known fen: Int) { self.fen = fen }

    /// An amount of 分; throws when it is negative, or above a trillion yuan.
    public init(fen: Int) throws(Diagnostic) {
        guard (0...MoneyAmount.most).contains(fen) else { throw MoneyAmount.invalid }
        self.fen = fen
    }

    /// Reads an amount in yuan as typed: `30000`, `30,000.50`, `3万`, `1.25万元`; throws when it is none.
    public init(reading typed: String) throws(Diagnostic) {
        var text = typed.normalisedCode.filter { !",¥￥".contains($0) }
        if text.hasSuffix("元") { text.removeLast() }
        let places = text.hasSuffix("万") ? 6 : 2
        if places == 6 { text.removeLast() }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        let fraction = parts.count == 2 ? parts[1] : ""
        let isWritten =
            (1...2).contains(parts.count) && !parts[0].isEmpty && fraction.count <= places
            && (parts.count == 1 || !fraction.isEmpty)
        let digits =
            (parts.first ?? "") + fraction
            + String(repeating: "0", count: max(0, places - fraction.count))
        guard isWritten, digits.count <= 16, digits.isDigits(digits.count), let fen = Int(digits)
        else { throw MoneyAmount.invalid }
        try self.init(fen: fen)
    }

    private static var invalid: Diagnostic { Diagnostic.refusal("practice.money.invalid") }

    /// The sum of amounts; it stops at the most that an amount can be.
    public static func sum(_ amounts: some Sequence<MoneyAmount>) -> MoneyAmount {
        MoneyAmount(known: amounts.reduce(0) { min(most, $0 + $1.fen) })
    }

    /// What is left after a smaller amount is taken away, at least nothing.
    func less(_ part: MoneyAmount) -> MoneyAmount { MoneyAmount(known: max(0, fen - part.fen)) }
}

extension MoneyAmount: CustomStringConvertible {
    /// The amount in yuan with two decimals: `30000.50`.
    public var description: String {
        let rest = fen % 100
        return "\(fen / 100).\(rest < 10 ? "0" : "")\(rest)"
    }
}

extension MoneyAmount: Comparable {
    /// By the amount.
    public static func < (left: MoneyAmount, right: MoneyAmount) -> Bool { left.fen < right.fen }
}

extension MoneyAmount: Codable {
    /// Decodes it, under the same checks as when it is created.
    public init(from decoder: any Decoder) throws {
        try self.init(fen: try decoder.singleValueContainer().decode(Int.self))
    }

    /// Encodes it as a number of 分.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(fen)
    }
}
