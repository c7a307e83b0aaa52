public import Diagnostics

/// How the fee of a retainer is reckoned 收费方式.
public enum FeeMode: String, CaseIterable, Codable, Sendable {
    /// A fixed sum for the term 年度固定.
    case annual
    /// By the hour; the fee is the rate 计时.
    case hourly
    /// By the piece; the fee is the rate 计件.
    case piece
    /// A share of the amount at stake, as the fee terms say 按标的额.
    case byAmount = "by_amount"
    /// A fixed sum, and more for what goes beyond it 基础加超额.
    case basePlusExcess = "base_plus_excess"
    /// Free 公益免费.
    case proBono = "pro_bono"

    /// Its name.
    public var name: Message { Message("retainer.fee.\(rawValue)") }

    /// Whether the fee is a sum, which the instalments must add up to.
    public var isSum: Bool { self == .annual || self == .basePlusExcess }

    /// Whether an amount must be named.
    var needsAmount: Bool { isSum || self == .hourly || self == .piece }

    /// Whether it takes words to say what is to be paid.
    var needsTerms: Bool { self == .byAmount || self == .basePlusExcess }
}
