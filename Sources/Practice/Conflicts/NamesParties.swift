public import Checklists

/// A record that names parties for the search for conflicts of interest.
public protocol NamesParties {
    /// Everyone whom the record names, with what they are to it.
    var parties: [PartyName] { get }
    /// What the firm does for the client of the record.
    var engagement: Engagement { get }
    /// The last day on which the engagement is current; nil as long as no end is known.
    var endsOn: CalendarDate? { get }
}

extension NamesParties where Self: RegisterRecord {
    /// What records of the register are about, unless the record says otherwise.
    public var engagement: Engagement {
        switch Self.register {
        case .enterprises: .registered
        case .checkups: .checkup
        case .retainers: .retained
        case .services: .service
        default: .other
        }
    }

    /// The last day of the record's term, unless the record says otherwise.
    public var endsOn: CalendarDate? { line.until }
}
