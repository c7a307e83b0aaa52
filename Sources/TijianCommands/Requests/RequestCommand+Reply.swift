import ArgumentParser
import Checklists
import Practice
import Workflows

extension RequestCommand {
    /// `tijian request reply`: records what the authority replied.
    struct Reply: TijianParsableCommand {
        static let configuration = Help.configuration("reply", key: "request.reply")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: RequestArgument

        @Option(name: .long, help: Help.option("request.text"))
        var text: String

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            let request = try folder.find(EnterpriseRequest.self, name.request)
            console.say(try folder.reply(to: request, text, on: name.on))
        }
    }
}
