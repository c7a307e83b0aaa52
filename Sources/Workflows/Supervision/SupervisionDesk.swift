public import Bureau
import BureauLedger
import Checklists
public import Diagnostics
public import Practice
import Store

/// The desk at which an officer handles applications, tracks retained firms, draws inspections and gives early warnings.
public struct SupervisionDesk: Sendable {
    /// The bureau's desk.
    public let desk: BureauDesk
    /// The working days.
    public let calendar: WorkingCalendar
    /// The titles of the domains by their ids, by which a firm's specialties are known.
    public let domains: [String: LocalizedText]

    /// Creates a desk.
    public init(
        _ desk: BureauDesk,
        calendar: WorkingCalendar = WorkingCalendar(),
        domains: [String: LocalizedText] = [:],
    ) {
        self.desk = desk
        self.calendar = calendar
        self.domains = domains
    }

    /// The office over the bureau's folder.
    public var office: Office { desk.office }

    /// What the bureau has set for itself.
    public func settings() throws -> BureauSettings {
        try heldSettings()?.value ?? .usual
    }

    /// Sets what the bureau sets for itself.
    public func set(_ settings: BureauSettings) throws {
        let earlier = try heldSettings()
        guard earlier?.value != settings else { return }
        try office.append([
            office.draft(
                settings,
                kind: .bureauSettings,
                in: Streams.bureauSettings,
                subject: "settings",
                replacing: earlier?.heads ?? [],
                requires: earlier?.heads ?? [],
            )
        ])
    }

    private func heldSettings() throws -> Held<BureauSettings>? {
        try office.held(BureauSettings.self, in: Streams.bureauSettings, subject: "settings")
    }

    /// By when each step of an application is due.
    func clock() throws -> ApplicationClock {
        ApplicationClock(calendar: calendar, limits: try settings().limits)
    }

    /// The enrolled firms that are not suspended, by name.
    public func activeFirms() throws -> [Enrolment] {
        try enrolments().filter { $0.status == .active }
    }

    /// The enrolled firms, by name.
    func enrolments() throws -> [Enrolment] {
        try office.held(Enrolment.self, in: Streams.enrolments).map(\.value)
            .sorted { ($0.name, $0.firm.text) < ($1.name, $1.firm.text) }
    }

    /// The enrolled firm of a code or a name.
    public func firm(_ name: String) throws -> Enrolment {
        try office.find(Enrolment.self, name).value
    }

    /// The firms of the register by their codes.
    func register() throws -> [CreditCode: OtherFirm] {
        let firms = try office.all(OtherFirm.self).compactMap { firm in
            firm.registration.code.map { ($0, firm) }
        }
        return Dictionary(firms, uniquingKeysWith: { first, _ in first })
    }

    /// Throws for a day that has not come.
    func requireCome(_ day: CalendarDate) throws {
        if day > office.today { throw Diagnostic.workflow("dayToCome", subject: day.description) }
    }
}

extension SupervisionDesk {
    /// The names of the enrolled firms by their codes.
    public func firmNames() throws -> [CreditCode: String] {
        Dictionary(
            try enrolments().map { ($0.firm, $0.name) },
            uniquingKeysWith: { first, _ in first },
        )
    }
}
