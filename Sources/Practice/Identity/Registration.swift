public import Diagnostics

/// The code that an enterprise is registered under, or why it has none.
public struct Registration: Hashable, Sendable {
    /// The code, where there is one.
    public let code: CreditCode?
    /// Why there is no code, or why a code that fails its checks is taken all the same.
    public let reason: String?

    /// Registers under a code; throws when the code fails its checks and no reason for taking it is given.
    public init(code: CreditCode, reason: String? = nil) throws(Diagnostic) {
        let reason = try CheckedText.optional(reason, field: "codeReason")
        if case .warning(let found) = code.verdict, reason == nil {
            throw Diagnostic(
                .error,
                found.first?.message ?? Message("practice.creditCode.checkCharacter"),
                remedy: Message("practice.creditCode.remedy"),
            )
        }
        self.code = code
        self.reason = reason
    }

    /// Registers an enterprise that has no code, such as an older individual business.
    public init(withoutCode reason: String) throws(Diagnostic) {
        guard let reason = try CheckedText.optional(reason, field: "codeReason") else {
            throw Diagnostic.refusal("practice.creditCode.missing")
        }
        code = nil
        self.reason = reason
    }
}

extension Registration: Codable {
    /// Decodes it, under the same checks as when it is created.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let reason = try container.decodeIfPresent(String.self, forKey: .reason)
        if let code = try container.decodeIfPresent(CreditCode.self, forKey: .code) {
            try self.init(code: code, reason: reason)
        } else {
            try self.init(withoutCode: reason ?? "")
        }
    }
}
