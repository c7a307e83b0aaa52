import ArgumentParser
import Diagnostics
import Store
import Workflows

extension StoreCommand {
    /// `tijian store export`: writes the journal, or one checkup of it, as lines of JSON.
    struct Export: TijianParsableCommand {
        static let configuration = Help.configuration("export", key: "store.export")

        @OptionGroup var office: OfficeOptions

        @Argument(help: Help.option("file.export"))
        var file: String

        @Option(name: .long, help: Help.option("checkup"))
        var checkup: String?

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            let stream = try checkup.map { try folder.stream(ofCheckup: $0) }
            let count = try folder.folder.export(to: file, stream: stream, scope: OfficeScope.own)
            console.say(
                Message("commands.export.done", ["count": .number(count), "file": .text(file)])
            )
        }
    }
}
