extension Enterprise: RegisterRecord {
    /// The register of enterprises.
    public static let register = Register.enterprises

    /// Where its records can stand.
    public static let statuses: [String]? =
        RegistrationState.allCases.map(\.rawValue) + [mergedStatus]

    /// The status of a record that another one stands for.
    public static let mergedStatus = "merged"

    /// Found by name, former names and credit code; a merged record names the one that stands for it as its party.
    public var line: RecordLine {
        RecordLine(
            title: name,
            isNamed: true,
            number: registration.code?.text,
            aliases: details.formerNames,
            status: mergedInto == nil ? details.state?.rawValue : Enterprise.mergedStatus,
            day: foundedOn,
            party: mergedInto,
            place: township ?? traits.park,
        )
    }
}
