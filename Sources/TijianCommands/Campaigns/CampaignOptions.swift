import ArgumentParser
import Practice

/// The fields of a campaign.
struct CampaignOptions: ParsableArguments, TypedFields {
    @Option(name: .long, help: Help.field(CampaignForm.self, "number"))
    var number: String?

    @Option(name: .long, help: Help.field(CampaignForm.self, "organiser"))
    var organiser: String?

    @Option(name: .long, help: Help.field(CampaignForm.self, "from"))
    var from: String?

    @Option(name: .long, help: Help.field(CampaignForm.self, "until"))
    var until: String?

    @Option(name: .long, help: Help.field(CampaignForm.self, "target"))
    var target: String?

    var options: [(key: String, text: String?)] {
        [
            ("number", number),
            ("organiser", organiser),
            ("from", from),
            ("until", until),
            ("target", target),
        ]
    }
}
