import Checklists

extension Retainer: RegisterRecord {
    /// The register of retainers.
    public static let register = Register.retainers

    /// Found by its numbers and its client; its status is that of the paper, and the term gives the one of a day.
    public var line: RecordLine {
        RecordLine(
            title: terms.contractNumber ?? number.description,
            number: number.short,
            aliases: [number.description, client, archiveNumber].compactMap { $0 },
            status: standing,
            day: terms.start,
            until: lastDay,
            party: enterprise,
            people: terms.lawyers,
            deadlines: deadlines,
        )
    }

    private var standing: String {
        if termination != nil { return "terminated" }
        if signedOn == nil { return "draft" }
        return renewedBy == nil ? "signed" : "renewed"
    }

    private var deadlines: [Deadline] {
        let renewal = isRenewalOpen ? renewalMarks.map { Deadline(.renewal, on: $0) } : []
        return renewal + openInstalments.map { Deadline(.fee, on: $0.due) }
    }
}

extension Retainer: NamesParties {
    /// The client, and the other sides of a special matter.
    public var parties: [PartyName] {
        [PartyName(client, code: clientCode, role: .client)]
            + terms.counterparties.map { PartyName($0, role: .counterparty) }
    }
}
