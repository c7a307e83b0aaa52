public import Checklists
public import Diagnostics

/// A person while he or she is being filled in; the firm stands in it by its id.
public struct UserForm: RecordForm {
    var name = ""
    /// The id of the user; the use case chooses one where it is missing.
    public var id: String?
    var roles: Set<User.Role> = []
    var licence: String?
    var holder: PracticeLicence.Holder?
    var category: PracticeCategory?
    var firstPractice: CalendarDate?
    var licenceState: Standing.LicenceState?
    var assessment: Standing.Assessment?
    var specialties: [String] = []
    var phone: Mobile?
    /// The id of the firm; nil for somebody of a bureau.
    public var firm: String?
    var status: User.Status?
    var leftOn: CalendarDate?

    /// An empty form.
    public init() {}

    /// The form of a user.
    public init(_ record: User) {
        name = record.name
        id = record.id.text
        roles = record.roles
        licence = record.licence?.number
        holder = record.licence?.holder
        category = record.details.category
        firstPractice = record.details.firstPractice
        licenceState = record.standing.licence
        assessment = record.standing.assessment
        specialties = record.details.specialties
        phone = record.details.phone
        firm = record.firm?.text
        status = record.status
        leftOn = record.details.leftOn
    }

    /// The id and the licence.
    public var numbers: [String] { [id, licence].compactMap { $0 } }

    /// The name.
    public var names: [String] { [name] }

    /// Whether the person works at a bureau, which is no firm's.
    public var isOfBureau: Bool { roles.contains(.bureau) }

    /// The user, under all checks: somebody with a licence and no role is a lawyer.
    public func record(_ id: User.ID) throws(Diagnostic) -> User {
        let number = licence.map { PracticeLicence($0, holder: holder ?? .lawyer) }
        return try User(
            id: id,
            name: name,
            roles: roles.isEmpty && number != nil ? [.lawyer] : roles,
            licence: number,
            standing: Standing(licence: licenceState ?? .practising, assessment: assessment),
            firm: firm.map { LawFirm.ID($0) },
            status: status ?? .active,
            details: UserDetails(
                category: category ?? number.flatMap(PracticeCategory.init),
                firstPractice: firstPractice,
                specialties: specialties,
                phone: phone,
                leftOn: leftOn,
            ),
        )
    }
}

extension UserForm {
    /// The fields of a person.
    public static let fields: [FormField<UserForm>] = [
        .name(\.name, words: "user.name", field: "userName"),
        .text("id", \.id, words: "user.id", field: "userID"),
        .choices("roles", \.roles, values: "role", words: "user.roles"), licenceField,
        .choice("licence_type", \.holder, values: "field.holder"),
        .choice("category", \.category, values: "field.category"),
        .date("first_practice", \.firstPractice),
        .choice("licence_state", \.licenceState, values: "field.licence"),
        .choice("assessment", \.assessment, values: "field.assessment"),
        .names("specialties", \.specialties, field: "specialty"), phoneField,
        .text("firm", \.firm, words: "user.firm", field: "firmName"),
        .choice("status", \.status, values: "user.status", words: "user.status"),
        .date("left", \.leftOn),
    ]

    private static let licenceField = FormField<UserForm>("licence") { form, _ in
        form.licence ?? ""
    } enter: { form, text throws(Diagnostic) in
        let number = PracticeLicence(text).number
        if number.contains("E+") || number.contains(".") {
            throw Diagnostic.refusal("practice.entry.rounded")
        }
        form.licence = number.isEmpty ? nil : try CheckedText.required(number, field: "licence")
    }

    private static let phoneField = FormField<UserForm>("phone", words: "user.phone") { form, _ in
        form.phone?.number ?? ""
    } enter: { form, text throws(Diagnostic) in
        form.phone = text.isEmpty ? nil : try Mobile(text)
    }
}
