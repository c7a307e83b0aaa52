import ArgumentParser
import Checklists
import Practice

/// What an enterprise says when it applies.
struct ApplicationOptions: ParsableArguments {
    @Option(name: .long, help: Help.option("apply.on"))
    var on: CalendarDate?

    @Option(name: .long, help: Help.option("apply.needs"))
    var needs: String?

    @Option(name: .long, help: Help.option("apply.contact"))
    var contact: String?

    @Option(name: .long, help: Help.option("apply.contactRole"))
    var contactRole: String?

    @Option(name: .long, help: Help.option("apply.mobile"))
    var mobile: String?

    @Option(name: .long, help: Help.option("apply.recommender"))
    var recommender: String?

    @Flag(inversion: .prefixedNo, help: Help.option("apply.counsel"))
    var counsel: Bool?

    @Option(name: .long, help: Help.option("apply.signer"))
    var signer: String?

    /// The application.
    func value(today: CalendarDate) throws -> CheckupApplication {
        try CheckupApplication(
            on: on ?? today,
            needs: needs,
            contact: contact.map {
                try Contact(name: $0, role: contactRole, mobile: mobile.map { try Mobile($0) })
            },
            recommender: recommender,
            hasCounsel: counsel,
            signer: signer,
        )
    }
}
