/// Who records: the user they claim to be, and the account of the operating system.
public struct Author: Hashable, Sendable, Codable {
    /// The id of the claimed user.
    public let user: String
    /// The account that the program ran under.
    public let osUser: String

    /// Creates an author.
    public init(user: String, osUser: String) {
        self.user = user
        self.osUser = osUser
    }
}
