public import Checklists
public import Diagnostics
public import Practice
import Store

extension EnterpriseForm: KeptForm {
    /// The register of enterprises.
    public static let keeping = Keeping(
        kind: .enterprise,
        stream: Streams.enterprises,
        permission: .openCheckups,
    )

    /// Refuses an enterprise that is yet to be founded.
    public static func requirePast(
        _ record: Enterprise,
        on today: CalendarDate,
    ) throws(Diagnostic) {
        if let day = record.foundedOn, day > today {
            throw .workflow("dayToCome", subject: day.description)
        }
    }

    /// The enterprise of a name, code or id; for a merged one the record that stands for it.
    public static func find(_ name: String, in office: Office) throws -> Held<Enterprise> {
        try office.heldEnterprise(name)
    }
}

extension FirmForm: KeptForm {
    /// The register of law firms.
    public static let keeping = Keeping(
        kind: .otherFirm,
        stream: Streams.firms,
        permission: .keepRegisters,
    )
}

extension CampaignForm: KeptForm {
    /// The register of campaigns.
    public static let keeping = Keeping(
        kind: .campaign,
        stream: Streams.campaigns,
        permission: .keepRegisters,
    )
}

extension ChamberForm: KeptForm {
    /// The register of chambers.
    public static let keeping = Keeping(
        kind: .chamber,
        stream: Streams.chambers,
        permission: .keepRegisters,
    )
    /// The paired law firm.
    public static let reference: String? = "firm"

    /// The paired firm by its id.
    public mutating func resolve(_ directory: Directory) throws(Diagnostic) {
        firm = try firm.map { name throws(Diagnostic) in try directory.firm(name) }
    }

    /// The paired firm by its name.
    public mutating func spell(_ directory: Directory) { firm = firm.map(directory.firmName) }
}

extension TeamForm: KeptForm {
    /// The register of teams.
    public static let keeping = Keeping(
        kind: .team,
        stream: Streams.teams,
        permission: .keepRegisters,
    )
    /// The members.
    public static let reference: String? = "members"

    /// The members by their ids.
    public mutating func resolve(_ directory: Directory) throws(Diagnostic) {
        var ids: [String] = []
        for member in members { ids.append(try directory.person(member)) }
        members = ids
    }

    /// The members by name, with the id in brackets.
    public mutating func spell(_ directory: Directory) {
        members = members.map(directory.personName)
    }
}

extension UserForm: KeptForm {
    /// The register of people.
    public static let keeping = Keeping(
        kind: .person,
        stream: Streams.people,
        permission: .managePeople,
    )
    /// The firm.
    public static let reference: String? = "firm"
    /// Two people may have one name.
    public static let refusesSameName = false
    /// The user's id.
    public var statedID: String? { id }

    /// The firm by its id; somebody of no bureau and no named firm works at the own one.
    public mutating func resolve(_ directory: Directory) throws(Diagnostic) {
        if isOfBureau { return }
        firm =
            try firm.map { name throws(Diagnostic) in try directory.firm(name) }
            ?? Directory.own.text
    }

    /// The firm by its name.
    public mutating func spell(_ directory: Directory) { firm = firm.map(directory.firmName) }

    /// The stated id, else the pinyin of the name, with a number behind it where that is taken.
    public func newID(_ isTaken: (String) -> Bool) -> User.ID {
        if let id { return User.ID(id) }
        let letters = SearchText.pinyin(names[0]).joined().filter { $0.isASCII && $0.isLetter }
        let base = letters.isEmpty ? "user" : String(letters.prefix(24))
        guard isTaken(base) else { return User.ID(base) }
        let free = (2...9999).lazy.map { "\(base)\($0)" }.first { !isTaken($0) }
        return User.ID(free ?? base)
    }

    /// The first person of a folder may add himself.
    public static func isUnbegun(in office: Office) throws -> Bool { try office.users().isEmpty }

    /// Somebody must be left who may add people.
    public static func verify(_ records: [User], in office: Office) throws {
        let changed = Set(records.map(\.id))
        let others = try office.users().filter { !changed.contains($0.id) }
        let managing = try office.managingPeople()
        guard (others + records).contains(where: managing.isGiven(to:)) else {
            throw Diagnostic.workflow("nobodyManages")
        }
    }
}
