public import Checklists
public import Practice

/// What a firm's records are turned into filed events by: the bureau's lists, the firm's registers, and its secret ids.
public struct FilingMap: Sendable {
    /// The bureau's district.
    public var district: DistrictCode
    /// Today; nothing of a later day is filed.
    public var today: CalendarDate
    /// The firm, as pairings name it.
    public var firm: LawFirm.ID
    /// The bureau's word for each place as the firm writes it.
    public var places: [String: FiledCode]
    /// The bureau's word for each campaign as the firm writes it.
    public var campaigns: [String: FiledCode]
    /// The enterprises, a merged one under its own id as the record that stands for it.
    public var enterprises: [Enterprise.ID: Enterprise]
    /// The lawyers' licences.
    public var licences: [User.ID: FiledLicence]
    /// The checkups, for their source and campaign.
    public var checkups: [Checkup.ID: Checkup]
    /// The application at the bureau that a checkup goes back to.
    public var applications: [Checkup.ID: FiledID]
    /// An id that says nothing to anybody but the firm, always the same for the same text.
    public var hide: @Sendable (String) -> FiledID

    /// Creates a map with empty registers.
    public init(
        district: DistrictCode,
        today: CalendarDate,
        firm: LawFirm.ID,
        hide: @escaping @Sendable (String) -> FiledID,
    ) {
        self.district = district
        self.today = today
        self.firm = firm
        self.hide = hide
        places = [:]
        campaigns = [:]
        enterprises = [:]
        licences = [:]
        checkups = [:]
        applications = [:]
    }
}

extension FilingMap {
    /// The id under which a record is filed.
    public func subject(_ kind: FiledEventKind, _ id: String) -> FiledID {
        hide("\(kind.rawValue)/\(id)")
    }

    /// An event about an enterprise, with what is filed of every enterprise.
    ///
    /// Nil when the enterprise is not known, is elsewhere, or the day is yet to come.
    func event(
        _ kind: FiledEventKind,
        _ id: String,
        on day: CalendarDate,
        about enterprise: Enterprise.ID?,
        by lawyers: [User.ID] = [],
    ) -> FiledEvent? {
        guard day <= today else { return nil }
        var event = FiledEvent(kind, subject(kind, id), on: day)
        event.lawyers = Set(lawyers.compactMap { licences[$0] }).sorted()
        guard let enterprise else { return event }
        guard let about = enterprises[enterprise] else { return nil }
        event.party = party(of: about)
        event.place = place(of: about)
        event.home = home(of: about)
        event.industry = about.industry.flatMap { code in
            try? FiledCode(String(code.text.prefix(1)).lowercased())
        }
        event.size = about.size?.size
        return event
    }

    /// An event about a checkup, with how it came to the firm.
    func event(
        _ kind: FiledEventKind,
        _ id: String,
        on day: CalendarDate,
        in checkup: Checkup.ID?,
        about enterprise: Enterprise.ID?,
        by lawyers: [User.ID],
    ) -> FiledEvent? {
        var event = event(kind, id, on: day, about: enterprise, by: lawyers)
        guard event?.home != .elsewhere else { return nil }
        guard let checkup, let header = checkups[checkup] else { return event }
        event?.source = header.source
        event?.campaign = header.campaign.flatMap { campaigns[$0] }
        event?.application = applications[checkup]
        return event
    }

    /// Who an enterprise is for the bureau: its code, or an id that says nothing.
    public func party(of enterprise: Enterprise) -> FiledParty {
        enterprise.registration.code.flatMap(FiledParty.init)
            ?? .local(hide("enterprise/\(enterprise.id)"))
    }

    /// The bureau's word for where an enterprise is.
    public func place(of enterprise: Enterprise) -> FiledCode? {
        enterprise.township.flatMap { places[$0] }
    }

    /// Whether an enterprise is registered or at work in the district.
    ///
    /// One is taken to be elsewhere only where its code says so; a code given out by a city or a province says nothing.
    public func home(of enterprise: Enterprise) -> FiledHome {
        if place(of: enterprise) != nil { return .here }
        guard case .code(let code) = party(of: enterprise) else { return .here }
        let registered = code.text.dropFirst(2).prefix(6)
        let saysNothing = registered.hasSuffix("00") || registered == district.digits
        return saysNothing ? .here : .elsewhere
    }
}
