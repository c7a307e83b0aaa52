import ArgumentParser
import Practice

/// The fields of a person beside name and roles.
struct UserOptions: ParsableArguments, TypedFields {
    @Option(name: .long, help: Help.field(UserForm.self, "licence"))
    var licence: String?

    @Option(name: .customLong("licence-type"), help: Help.field(UserForm.self, "licence_type"))
    var licenceType: String?

    @Option(name: .long, help: Help.field(UserForm.self, "category"))
    var category: String?

    @Option(
        name: .customLong("first-practice"),
        help: Help.field(UserForm.self, "first_practice"),
    )
    var firstPractice: String?

    @Option(name: .customLong("licence-state"), help: Help.field(UserForm.self, "licence_state"))
    var licenceState: String?

    @Option(name: .long, help: Help.field(UserForm.self, "assessment"))
    var assessment: String?

    @Option(name: .long, help: Help.field(UserForm.self, "specialties"))
    var specialties: String?

    @Option(name: .long, help: Help.field(UserForm.self, "phone"))
    var phone: String?

    @Option(name: .long, help: Help.field(UserForm.self, "firm"))
    var firm: String?

    @Option(name: .long, help: Help.field(UserForm.self, "status"))
    var status: String?

    var options: [(key: String, text: String?)] {
        [
            ("licence", licence),
            ("licence_type", licenceType),
            ("category", category),
            ("first_practice", firstPractice),
            ("licence_state", licenceState),
            ("assessment", assessment),
            ("specialties", specialties),
            ("phone", phone),
            ("firm", firm),
            ("status", status),
        ]
    }
}
