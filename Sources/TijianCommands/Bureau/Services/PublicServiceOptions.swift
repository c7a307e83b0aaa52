import ArgumentParser
import Practice

/// The fields of a public service beside its number, type and day.
struct PublicServiceOptions: ParsableArguments, TypedFields {
    @Option(name: .long, help: Help.field(PublicServiceForm.self, "until"))
    var until: String?

    @Option(name: .long, help: Help.field(PublicServiceForm.self, "place"))
    var place: String?

    @Option(name: .long, help: Help.field(PublicServiceForm.self, "people"))
    var people: String?

    @Option(name: .long, help: Help.field(PublicServiceForm.self, "money"))
    var money: String?

    @Option(name: .long, help: Help.field(PublicServiceForm.self, "score"))
    var score: String?

    @Option(name: .long, help: Help.field(PublicServiceForm.self, "licence"))
    var licence: String?

    @Option(name: .long, help: Help.field(PublicServiceForm.self, "remark"))
    var remark: String?

    var options: [(key: String, text: String?)] {
        [
            ("until", until),
            ("place", place),
            ("people", people),
            ("money", money),
            ("score", score),
            ("licence", licence),
            ("remark", remark),
        ]
    }
}
