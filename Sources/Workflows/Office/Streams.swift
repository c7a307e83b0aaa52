import Checklists
import Foundation
import Practice
import Store

/// The streams of a firm's journal.
enum Streams {
    /// The people who work here.
    static let people = StreamID(kind: "people")
    /// The enterprises.
    static let enterprises = StreamID(kind: "register", name: "enterprises")
    /// The acts by which records of one enterprise were merged.
    static let enterpriseMerges = StreamID(kind: "register", name: "enterprise-merges")
    /// The firm itself.
    static let firm = StreamID(kind: "register", name: "firm")
    /// Law firms other than the firm itself.
    static let firms = StreamID(kind: "register", name: "firms")
    /// Service teams.
    static let teams = StreamID(kind: "register", name: "teams")
    /// Chambers of commerce.
    static let chambers = StreamID(kind: "register", name: "chambers")
    /// Campaigns.
    static let campaigns = StreamID(kind: "register", name: "campaigns")
    /// Searches for conflicts of interest.
    static let conflictChecks = StreamID(kind: "register", name: "conflict-checks")
    /// Matters of the firm.
    static let matters = StreamID(kind: "register", name: "matters")
    /// Contracts of retained counsel.
    static let retainers = StreamID(kind: "register", name: "retainers")
    /// The service ledger.
    static let services = StreamID(kind: "register", name: "services")
    /// What enterprises thought of services and retainers.
    static let satisfaction = StreamID(kind: "register", name: "satisfaction")
    /// Requests of enterprises to the authorities.
    static let requests = StreamID(kind: "register", name: "requests")
    /// The public legal services of a bureau.
    static let publicServices = StreamID(kind: "register", name: "public-services")
    /// The volumes of the archive.
    static let volumes = StreamID(kind: "register", name: "volumes")
    /// What left the folder: printed forms, exported tables and volumes.
    static let disclosures = StreamID(kind: "register", name: "disclosures")
    /// The bureau whose folder it is.
    static let bureau = StreamID(kind: "register", name: "bureau")
    /// The bureau's own lists.
    static let listedWords = StreamID(kind: "register", name: "listed-words")
    /// The firms that file with the bureau.
    static let enrolments = StreamID(kind: "register", name: "enrolments")
    /// The bureau with which the firm files.
    static let bureauLink = StreamID(kind: "register", name: "bureau-link")
    /// What the firm filed.
    static let filings = StreamID(kind: "register", name: "filings")
    /// What the bureau has set for itself.
    static let bureauSettings = StreamID(kind: "register", name: "bureau-settings")
    /// The applications of enterprises at the bureau.
    static let applications = StreamID(kind: "register", name: "applications")
    /// Whom to call about applications.
    static let applicationContacts = StreamID(kind: "register", name: "application-contacts")
    /// The plans of the bureau.
    static let plans = StreamID(kind: "register", name: "plans")
    /// The relations of inspectors to firms.
    static let relations = StreamID(kind: "register", name: "relations")
    /// The random inspections.
    static let samplings = StreamID(kind: "register", name: "samplings")
    /// The early warnings.
    static let warnings = StreamID(kind: "register", name: "warnings")
    /// The parts of the libraries that checkups were started with, by their hash.
    static let library = StreamID(kind: "library")

    /// The stream of an id that is no UUID: always empty.
    private static let nobody = UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))

    /// One checkup; its id is a UUID in small letters.
    static func checkup(of id: Checkup.ID) -> StreamID {
        StreamID(kind: "checkup", id: UUID(uuidString: id.text) ?? nobody)
    }
}
