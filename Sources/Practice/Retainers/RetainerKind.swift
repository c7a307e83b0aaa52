public import Diagnostics

/// What a contract of retained counsel is for.
public enum RetainerKind: String, CaseIterable, Codable, Sendable {
    /// General counsel for a term 常年.
    case annual
    /// Counsel in one matter 专项.
    case special
    /// Counsel without a fee 公益.
    case proBono = "pro_bono"

    /// Its name.
    public var name: Message { Message("retainer.kind.\(rawValue)") }
}
