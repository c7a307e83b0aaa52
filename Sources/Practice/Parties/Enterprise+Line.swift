extension Enterprise: RegisterRecord {
    /// The register of enterprises.
    public static let register = Register.enterprises

    /// Found by name and credit code.
    public var line: RecordLine {
        RecordLine(
            title: name,
            isNamed: true,
            number: registration.code?.text,
            status: entityType.rawValue,
            day: foundedOn,
            place: township,
        )
    }
}
