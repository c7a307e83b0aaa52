import ArgumentParser
import Practice

/// What the firm knows of an enterprise beside the licence.
struct EnterpriseTraitOptions: ParsableArguments, TypedFields {
    @Option(
        name: .customLong("operating-address"),
        help: Help.field(EnterpriseForm.self, "operating_address"),
    )
    var operatingAddress: String?

    @Option(name: .long, help: Help.field(EnterpriseForm.self, "township"))
    var township: String?

    @Option(name: .long, help: Help.field(EnterpriseForm.self, "park"))
    var park: String?

    @Option(name: .long, help: Help.field(EnterpriseForm.self, "industry"))
    var industry: String?

    @Option(name: .long, help: Help.field(EnterpriseForm.self, "headcount"))
    var headcount: String?

    @Option(name: .long, help: Help.field(EnterpriseForm.self, "revenue"))
    var revenue: String?

    @Option(name: .long, help: Help.field(EnterpriseForm.self, "assets"))
    var assets: String?

    @Option(
        name: .customLong("figures-year"),
        help: Help.field(EnterpriseForm.self, "figures_year"),
    )
    var figuresYear: String?

    @Option(name: .customLong("private"), help: Help.field(EnterpriseForm.self, "private"))
    var isPrivate: String?

    @Option(name: .long, help: Help.field(EnterpriseForm.self, "tags"))
    var tags: String?

    @Option(name: .long, help: Help.field(EnterpriseForm.self, "chamber"))
    var chamber: String?

    @Option(name: .long, help: Help.field(EnterpriseForm.self, "counsel"))
    var counsel: String?

    @Option(name: .customLong("in-house"), help: Help.field(EnterpriseForm.self, "in_house"))
    var inHouse: String?

    @Option(name: .long, help: Help.field(EnterpriseForm.self, "source"))
    var source: String?

    var options: [(key: String, text: String?)] {
        [
            ("operating_address", operatingAddress),
            ("township", township),
            ("park", park),
            ("industry", industry),
            ("headcount", headcount),
            ("revenue", revenue),
            ("assets", assets),
            ("figures_year", figuresYear),
            ("private", isPrivate),
            ("tags", tags),
            ("chamber", chamber),
            ("counsel", counsel),
            ("in_house", inHouse),
            ("source", source),
        ]
    }
}
