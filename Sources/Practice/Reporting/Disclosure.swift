public import Checklists

/// That something on record left the data folder: a printed form, an exported table or volume 对外提供记录.
///
/// It holds no fact of a client: what was printed is known by its hash.
public struct Disclosure: Codable, Hashable, Sendable {
    /// The id of a disclosure.
    public typealias ID = Identifier<Disclosure>

    /// What left.
    public enum What: String, CaseIterable, Codable, Sendable {
        /// A form, filled with what is on record.
        case form
        /// A table of a register.
        case table
        /// A volume of the archive.
        case volume
    }

    /// The record's id.
    public let id: ID
    /// The day.
    public let day: CalendarDate
    /// Who took it out.
    public let user: User.ID
    /// What left.
    public let what: What
    /// The form's id, the register's name or the volume's id.
    public let name: String
    /// The checkup, contract or service that it is about.
    public var about: String?
    /// The file format.
    public var format: String?
    /// How many records a table has.
    public var rows: Int?
    /// The SHA-256 of the file.
    public var hash: Fingerprint?
    /// Whether sealed items were taken out too.
    public var isSealedIncluded: Bool?

    /// Creates it.
    public init(id: ID, day: CalendarDate, user: User.ID, what: What, name: String) {
        self.id = id
        self.day = day
        self.user = user
        self.what = what
        self.name = name
    }
}

extension Disclosure: RegisterRecord {
    /// The register of disclosures.
    public static let register = Register.disclosures

    /// What it can be.
    public static let statuses: [String]? = What.allCases.map(\.rawValue)

    /// Found by the name of what left, filtered by what it is and by who took it out.
    public var line: RecordLine {
        RecordLine(title: name, number: about, status: what.rawValue, day: day, people: [user])
    }
}
