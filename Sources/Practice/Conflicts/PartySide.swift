public import Diagnostics

/// Which side of an engagement a party stands on.
enum PartySide: Hashable {
    /// The client's own side.
    case own
    /// The other side.
    case other
    /// Neither, but with interests that may run against the client's: what a conflict with it rests on.
    case special(ConflictGround)
}

extension PartyRole {
    /// Its name.
    public var name: Message { Message("party.role." + rawValue) }

    /// The side on which a party of this role stands.
    var side: PartySide {
        switch self {
        case .client, .checked, .legalRepresentative, .shareholder, .controller, .affiliate,
            .relative:
            .own
        case .counterparty: .other
        case .creditor: .special(.creditor)
        case .competitor: .special(.competitor)
        case .employee: .special(.employee)
        case .regulator: .special(.regulator)
        }
    }
}
