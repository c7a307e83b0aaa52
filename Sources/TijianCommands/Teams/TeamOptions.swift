import ArgumentParser
import Practice

/// The fields of a service team.
struct TeamOptions: ParsableArguments, TypedFields {
    @Option(name: .long, help: Help.field(TeamForm.self, "field"))
    var field: String?

    @Option(name: .long, help: Help.field(TeamForm.self, "members"))
    var members: String?

    @Option(name: .long, help: Help.field(TeamForm.self, "formed"))
    var formed: String?

    @Option(name: .long, help: Help.field(TeamForm.self, "status"))
    var status: String?

    var options: [(key: String, text: String?)] {
        [
            ("field", field),
            ("members", members),
            ("formed", formed),
            ("status", status),
        ]
    }
}
