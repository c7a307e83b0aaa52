public import Checklists
public import Diagnostics

/// A service team while it is being filled in; the members stand in it by their ids.
public struct TeamForm: RecordForm {
    var name = ""
    var field: String?
    /// The ids of the members, the leader first.
    public var members: [String] = []
    var formedOn: CalendarDate?
    var status: ServiceTeam.Status?

    /// An empty form.
    public init() {}

    /// The form of a team.
    public init(_ record: ServiceTeam) {
        name = record.name
        field = record.field
        members = record.members.map(\.text)
        formedOn = record.formedOn
        status = record.status
    }

    /// The name.
    public var names: [String] { [name] }

    /// The team, under all its checks.
    public func record(_ id: ServiceTeam.ID) throws(Diagnostic) -> ServiceTeam {
        try ServiceTeam(
            id: id,
            name: name,
            field: field,
            members: members.map { User.ID($0) },
            formedOn: formedOn,
            status: status ?? .active,
        )
    }

    /// The fields of a team.
    public static let fields: [FormField<TeamForm>] = [
        .name(\.name, words: "team.name", field: "teamName"),
        .text("field", \.field, words: "team.field", field: "teamField"), membersField,
        .date("formed", \.formedOn), .choice("status", \.status, values: "field.team.status"),
    ]

    private static let membersField = FormField<TeamForm>("members", words: "team.members") {
        form,
        _ in
        form.members.joined(separator: "；")
    } enter: { form, text throws(Diagnostic) in
        let commas = text.replacing(",", with: ";").replacing("，", with: ";")
        form.members = try CheckedText.list(TypedValue.list(commas), field: "userName")
    }
}
