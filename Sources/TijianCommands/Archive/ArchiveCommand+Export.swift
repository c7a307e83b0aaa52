import ArgumentParser
import Checklists
import Diagnostics
import Foundation
import Practice
import Workflows

extension ArchiveCommand {
    /// `tijian archive export`: writes a volume into a folder that can be read without Tijian.
    struct Export: TijianParsableCommand {
        static let configuration = Help.configuration("export", key: "archive.export")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: VolumeArgument

        @Option(name: .long, help: Help.option("archive.into"))
        var into: String

        @Flag(name: .long, help: Help.option("archive.sealed"))
        var sealed = false

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            let language = office.language.chosen
            let outcome = try folder.export(
                name.held(in: folder).value,
                into: URL(filePath: into, directoryHint: .isDirectory),
                sealed: sealed,
                in: language,
                words: { Words.book.text($0, in: language) },
            )
            try console.print(into)
            console.say(
                Message(
                    "commands.archive.exported",
                    [
                        "written": .number(outcome.written), "sealed": .number(outcome.sealed),
                        "erased": .number(outcome.erased),
                    ],
                )
            )
        }
    }
}
