public import Bureau
import BureauLedger
import Checklists
import Diagnostics
import Practice

extension SupervisionDesk {
    /// How many of the district's private enterprises have a retainer in force.
    public struct Coverage: Hashable, Sendable {
        /// The enterprises with a retainer in force, each once.
        public let retained: Int
        /// The private enterprises.
        public let enterprises: Int
        /// Whether the bureau set that number, rather than the register giving it.
        public let isSet: Bool

        /// In tenths of a per cent; nil while there are no enterprises.
        public var tenths: Int? {
            enterprises == 0 ? nil : min(1000, retained * 1000 / enterprises)
        }
    }

    /// Where every enrolled firm stands, those who need attention first.
    public func tracks() throws -> [FirmTrack] {
        let events = try events()
        let applications = try office.all(BureauApplication.self)
        let plans = try progress()
        let tracker = try tracker()
        return FirmTracker.ranked(
            try enrolments().map { enrolment in
                tracker.track(
                    account(enrolment, events[enrolment.firm.text] ?? [], applications, plans)
                )
            }
        )
    }

    /// Where one firm stands.
    public func track(_ enrolment: Enrolment) throws -> FirmTrack {
        let events = try desk.ledger.events(
            EventFilter(kinds: FirmTracker.kinds, firm: enrolment.firm),
            in: desk.profile.district,
        )
        return try tracker().track(
            account(enrolment, events, office.all(BureauApplication.self), progress())
        )
    }

    /// How many of the district's private enterprises have a retainer in force today.
    public func coverage() throws -> Coverage {
        let events = try desk.ledger.events(
            EventFilter(kinds: [.retainer]),
            in: desk.profile.district,
        )
        let inForce = events.filter { event in
            event.day <= office.today && event.until.map { office.today <= $0 } ?? false
                && event.words[.home] != [FiledHome.elsewhere.rawValue]
        }
        let set = try settings().privateEnterprises
        let enterprises =
            try set
            ?? office.all(Enterprise.self).count { enterprise in
                enterprise.mergedInto == nil && enterprise.traits.isPrivate != false
            }
        return Coverage(
            retained: Set(inForce.compactMap(\.party)).count,
            enterprises: enterprises,
            isSet: set != nil,
        )
    }

    func tracker() throws -> FirmTracker {
        FirmTracker(settings: try settings(), calendar: calendar, today: office.today)
    }

    private func events() throws -> [String: [CountedEvent]] {
        let events = try desk.ledger.events(
            EventFilter(kinds: FirmTracker.kinds),
            in: desk.profile.district,
        )
        return Dictionary(grouping: events) { $0.words[.firm]?.first ?? "" }
    }

    private func account(
        _ enrolment: Enrolment,
        _ events: [CountedEvent],
        _ applications: [BureauApplication],
        _ plans: [FirmTrack.Progress],
    ) -> FirmTracker.Account {
        FirmTracker.Account(
            firm: enrolment.firm,
            name: enrolment.name,
            events: events,
            applications: applications.filter { application in
                application.choices.contains { $0.firm == enrolment.firm }
            },
            plans: plans.filter { progress in
                progress.plan.firm == enrolment.firm
                    && progress.plan.year == office.today.components.year
            },
        )
    }
}

extension SupervisionDesk {
    /// Whether a letter would tell a firm of something to do.
    public func needsReminder(_ track: FirmTrack) throws -> Bool {
        let days = try settings().dormantDays.first ?? 90
        if track.dormant(days, on: office.today) > 0 || track.pastDate.part > 0 { return true }
        if track.parts.contains(where: { $0.aspect == .promised && $0.points ?? 100 < 100 }) {
            return true
        }
        return try office.all(BureauApplication.self).contains { application in
            application.firm == track.firm
                && application.next.map { $0.day < office.today } ?? false
        }
    }
}
