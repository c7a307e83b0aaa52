extension Checkup: RegisterRecord {
    /// The register of checkups.
    public static let register = Register.checkups

    /// Found by its number, in either form, and by its enterprise.
    public var line: RecordLine {
        RecordLine(
            title: number.description,
            number: number.short,
            aliases: [campaign].compactMap { $0 },
            status: status.rawValue,
            day: baseDate,
            party: enterprise,
            people: lawyers,
        )
    }
}
