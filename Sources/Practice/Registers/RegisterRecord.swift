public import Checklists

/// A record of a register: lists show it by its line.
public protocol RegisterRecord: Codable, Hashable, Sendable {
    /// The register that it stands in.
    static var register: Register { get }
    /// Its id, unique in the register.
    var id: Identifier<Self> { get }
    /// Where its records can stand, as it is written in data; nil where lists are not asked for it.
    static var statuses: [String]? { get }
    /// What a list knows of it.
    var line: RecordLine { get }
}

extension RegisterRecord {
    /// Anything, unless the record says otherwise.
    public static var statuses: [String]? { nil }
}
