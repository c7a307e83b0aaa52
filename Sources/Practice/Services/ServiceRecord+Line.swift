import Checklists

extension ServiceRecord: RegisterRecord {
    /// The register of services.
    public static let register = Register.services

    /// Where its records can stand.
    public static let statuses: [String]? = ServiceStatus.allCases.map(\.rawValue)

    /// Found by its subject, its number, its client and the other sides.
    public var line: RecordLine {
        let names = [number.description, client, details.person, chamber, details.campaign]
        return RecordLine(
            title: details.subject,
            number: number.short,
            aliases: names.compactMap { $0 } + details.counterparties,
            status: status.rawValue,
            day: details.day,
            party: details.recipient.enterprise,
            people: details.lawyers.map(\.lawyer),
        )
    }

    private var chamber: String? {
        if case .chamber(let name) = details.recipient { name } else { nil }
    }
}

extension ServiceRecord: NamesParties {
    /// The client and the other sides; none for a service to the public, or a void record.
    public var parties: [PartyName] {
        guard voided == nil else { return [] }
        return [client].compactMap { $0 }.map { PartyName($0, code: clientCode, role: .client) }
            + details.counterparties.map { PartyName($0, role: .counterparty) }
    }
}
