import ArgumentParser
import Checklists
import Practice
import Workflows

extension RequestCommand {
    /// `tijian request pass`: records that a request was passed on, with the enterprise's consent.
    struct Pass: TijianParsableCommand {
        static let configuration = Help.configuration("pass", key: "request.pass")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: RequestArgument

        @Option(name: .long, help: Help.option("request.to"))
        var to: String

        @Option(name: .long, help: Help.option("request.replyBy"))
        var replyBy: CalendarDate?

        @Option(name: .long, help: Help.option("request.consent"))
        var consent: String?

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            let request = try folder.find(EnterpriseRequest.self, name.request)
            console.say(
                try folder.pass(
                    request,
                    to: to,
                    on: name.on,
                    replyBy: replyBy,
                    consentSigner: consent,
                )
            )
        }
    }
}
