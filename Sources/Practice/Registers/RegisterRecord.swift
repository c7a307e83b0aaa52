public import Checklists

/// A record of a register: lists show it by its line.
public protocol RegisterRecord: Codable, Hashable, Sendable {
    /// The register that it stands in.
    static var register: Register { get }
    /// Its id, unique in the register.
    var id: Identifier<Self> { get }
    /// What a list knows of it.
    var line: RecordLine { get }
}
