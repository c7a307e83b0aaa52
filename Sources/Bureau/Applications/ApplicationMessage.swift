public import Practice

/// An application as a file that a firm or a chamber signs for an enterprise.
public struct ApplicationMessage: Hashable, Codable, Sendable {
    /// The version that the program writes.
    public static let current = 1

    /// The version of its form.
    public var version = ApplicationMessage.current
    /// The id that the application will have; the same file counts once.
    public let id: FiledID
    /// The bureau that it is for.
    public let bureau: FiledID
    /// The body whose key signs it.
    public let sender: CreditCode
    /// What the enterprise asks for.
    public let request: ApplicationRequest
    /// Whom to call, and what it wishes.
    public let contact: ApplicationContact

    /// Creates it.
    public init(
        id: FiledID,
        bureau: FiledID,
        sender: CreditCode,
        request: ApplicationRequest,
        contact: ApplicationContact,
    ) {
        self.id = id
        self.bureau = bureau
        self.sender = sender
        self.request = request
        self.contact = contact
    }
}
