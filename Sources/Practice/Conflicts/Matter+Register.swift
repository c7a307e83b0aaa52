public import Checklists
public import Diagnostics

extension Matter: RegisterRecord {
    /// Whether a matter runs.
    public enum Status: String, CaseIterable, Codable, Sendable {
        /// It runs 在办.
        case open
        /// It has ended 办结.
        case closed

        /// Its name.
        public var name: Message { Message("matter.status." + rawValue) }
    }

    /// The register of matters.
    public static let register = Register.matters

    /// Where its records can stand.
    public static let statuses: [String]? = Status.allCases.map(\.rawValue)

    /// Whether it runs.
    public var status: Status { closedOn == nil ? .open : .closed }

    /// Found by its number, its subject and its parties.
    public var line: RecordLine {
        RecordLine(
            title: title,
            number: number,
            aliases: named.flatMap { [$0.name] + [$0.code?.text].compactMap { $0 } },
            status: status.rawValue,
            day: openedOn,
            until: closedOn,
            people: [lead].compactMap { $0 },
        )
    }
}

extension Matter: NamesParties {
    /// All parties.
    public var parties: [PartyName] {
        named.map { PartyName($0.name, code: $0.code, role: $0.role) }
    }

    /// What the firm does in it.
    public var engagement: Engagement { kind.engagement }

    /// The day before it ended: on that day the client is a former one.
    public var endsOn: CalendarDate? { closedOn?.adding(days: -1) }
}
