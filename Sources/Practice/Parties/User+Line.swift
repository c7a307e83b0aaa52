import Checklists

extension User: RegisterRecord {
    /// The register of people.
    public static let register = Register.people

    /// Where its records can stand.
    public static let statuses: [String]? = Status.allCases.map(\.rawValue)

    /// Found by name, id and licence.
    public var line: RecordLine {
        RecordLine(
            title: name,
            isNamed: true,
            number: id.text,
            aliases: [licence?.number].compactMap { $0 },
            status: status.rawValue,
        )
    }
}
