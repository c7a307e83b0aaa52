import ArgumentParser
import Checklists
import Practice
import Workflows

extension RequestCommand {
    /// `tijian request close`: records what came of a request.
    struct Close: TijianParsableCommand {
        static let configuration = Help.configuration("close", key: "request.close")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: RequestArgument

        @Option(name: .long, help: Help.option("request.outcome"))
        var outcome: RequestOutcome

        @Option(name: .long, help: Help.option("request.note"))
        var note: String?

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            let request = try folder.find(EnterpriseRequest.self, name.request)
            console.say(try folder.close(request, outcome, note: note, on: name.on))
        }
    }
}
