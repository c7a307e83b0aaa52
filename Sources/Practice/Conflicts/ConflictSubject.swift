public import Checklists

/// What a conflict check is made for.
public enum ConflictSubject: Hashable, Codable, Sendable {
    /// A checkup.
    case checkup(Checkup.ID)
    /// A matter.
    case matter(Matter.ID)
    /// A new client by name, with its place in the register of enterprises if it has one.
    case client(String, Enterprise.ID?)

    /// One text for one subject, by which the latest check of it is found.
    public var key: String {
        switch self {
        case .checkup(let id): "checkup/" + id.text
        case .matter(let id): "matter/" + id.text
        case .client(_, let id?): "enterprise/" + id.text
        case .client(let name, nil): "name/" + ComparedName(name).key
        }
    }
}
