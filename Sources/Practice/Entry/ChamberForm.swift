public import Checklists
public import Diagnostics

/// A chamber of commerce while it is being filled in; the paired firm stands in it by its id.
public struct ChamberForm: RecordForm {
    var name = ""
    var level: ChamberLevel?
    var president: String?
    var contact = ContactEntry()
    var members: Int?
    /// The id of the paired law firm.
    public var firm: String?
    var signedOn: CalendarDate?
    var until: CalendarDate?

    /// An empty form.
    public init() {}

    /// The form of a chamber.
    public init(_ record: Chamber) {
        name = record.name
        level = record.level
        president = record.president
        contact = ContactEntry(record.contact)
        members = record.members
        firm = record.pairing?.firm.text
        signedOn = record.pairing?.signedOn
        until = record.pairing?.until
    }

    /// The name.
    public var names: [String] { [name] }

    /// The chamber, under all its checks.
    public func record(_ id: Chamber.ID) throws(Diagnostic) -> Chamber {
        try Chamber(
            id: id,
            name: name,
            level: level,
            president: president,
            contact: contact.contact(),
            members: members,
            pairing: pairing(),
        )
    }

    private func pairing() throws(Diagnostic) -> Pairing? {
        if firm == nil, signedOn == nil, until == nil { return nil }
        guard let firm, let signedOn else {
            throw Diagnostic.refusal("practice.chamber.halfPaired")
        }
        return try Pairing(firm: LawFirm.ID(firm), signedOn: signedOn, until: until)
    }

    /// The fields of a chamber.
    public static let fields: [FormField<ChamberForm>] =
        [
            .name(\.name, words: "chamber.name", field: "chamber"),
            .choice("level", \.level, values: "field.level"),
            .text("president", \.president, field: "president"),
        ] + FormField.contact(\.contact)
        + [
            .integer("members", \.members, words: "chamber.members"),
            .text("firm", \.firm, words: "chamber.firm", field: "firmName"),
            .date("signed", \.signedOn, words: "chamber.signed"),
            .date("until", \.until, words: "chamber.until"),
        ]
}
