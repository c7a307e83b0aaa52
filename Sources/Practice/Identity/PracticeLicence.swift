/// The number of a licence to practise: 17 digits for a lawyer, 12 on older ones.
///
/// Any text is a number, as with ``CreditCode``; ``verdict(in:)`` says what is odd about it.
public struct PracticeLicence: Hashable, Codable, Sendable {
    /// Who holds a licence of this type.
    public enum Holder: String, CaseIterable, Codable, Sendable {
        /// A lawyer 律师.
        case lawyer
        /// A grassroots legal service worker 基层法律服务工作者, who has a licence of another layout.
        case legalServiceWorker = "legal_service_worker"
    }

    /// The number, in half width and without blanks.
    public let number: String
    /// Who holds it.
    public let holder: Holder

    /// Creates a licence number from what was typed.
    public init(_ typed: String, holder: Holder = .lawyer) {
        number = typed.normalisedCode
        self.holder = holder
    }

    /// Whether it is a number of the older form, which says nothing more.
    public var isOldForm: Bool { number.isDigits(12) }

    /// The year in which the holder was first licensed, where the number says so.
    public var firstYear: Int? {
        guard holder == .lawyer, number.isDigits(17) else { return nil }
        return Int(number.dropFirst(5).prefix(4))
    }
}

extension PracticeLicence {
    /// Decodes it, under the same checks as when it is created.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            try container.decode(String.self, forKey: .number),
            holder: try container.decode(Holder.self, forKey: .holder),
        )
    }
}
