import ArgumentParser
import Checklists
import Diagnostics
import Practice
import Workflows

extension RequestCommand {
    /// `tijian request add`: takes a request down.
    struct Add: TijianParsableCommand {
        static let configuration = Help.configuration("add", key: "request.add")

        @OptionGroup var office: OfficeOptions

        @Option(name: .long, help: Help.option("of.checkup"))
        var checkup: String?

        @Option(name: .long, help: Help.option("checkup.enterprise"))
        var enterprise: String?

        @Option(name: .long, help: Help.option("request.category"))
        var category: RequestCategory

        @Option(name: .long, help: Help.option("request.content"))
        var content: String

        @Option(name: .long, help: Help.option("request.consent"))
        var consent: String?

        @Option(name: .long, help: Help.option("step.on"))
        var on: CalendarDate?

        func validate() throws {
            guard checkup != nil || enterprise != nil else {
                throw ValidationError(Words.text("commands.request.whose"))
            }
        }

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            let about = try checkup.map { try folder.checkup($0) }
            let named = try enterprise.map { try folder.enterprise($0).id }
            guard let whose = named ?? about?.enterprise else { return }
            let request = try folder.take(
                Office.RequestPlan(
                    enterprise: whose,
                    checkup: about?.id,
                    category: category,
                    content: content,
                    on: on,
                    consentSigner: consent,
                )
            )
            try console.print(request.number.short)
            console.say(request)
        }
    }
}
