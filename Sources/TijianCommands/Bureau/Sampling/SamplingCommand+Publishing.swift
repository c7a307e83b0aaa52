import ArgumentParser
import Bureau
import Diagnostics
import Foundation
import Practice
import Workflows

extension BureauCommand.SamplingCommand {
    /// `tijian bureau sampling publish`: the last draw as a file from which anybody can draw again.
    struct Publish: TijianParsableCommand {
        static let configuration = Help.configuration("publish", key: "bureau.sampling.publish")

        @OptionGroup var bureau: SupervisionOptions

        @Argument(help: Help.option("bureau.sampling"))
        var sampling: String

        @Option(name: .shortAndLong, help: Help.option("bureau.sampling.output"))
        var output: String

        func perform(_ console: Console) async throws {
            let desk = try bureau.desk(console)
            let sampling = try desk.sampling(sampling).value
            let draws = sampling.published(bureau: desk.desk.profile.name)
            guard !draws.isEmpty else {
                throw Diagnostic(
                    .error,
                    Message("commands.bureau.sampling.notDrawn"),
                    remedy: Message("commands.bureau.sampling.notDrawn.remedy"),
                )
            }
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            try OutputFiles.write(encoder.encode(draws), to: URL(filePath: output))
            try console.print(output)
        }
    }

    /// `tijian bureau sampling verify`: draws again from a published file, and says whether the same comes of it.
    struct Verify: TijianParsableCommand {
        static let configuration = Help.configuration("verify", key: "bureau.sampling.verify")

        @Argument(help: Help.option("bureau.sampling.file"))
        var file: String

        @OptionGroup var language: LanguageOptions

        func perform(_ console: Console) async throws {
            let data = try OutputFiles.read(file)
            guard data.count < 20_000_000,
                let draws = try? JSONDecoder().decode([PublishedDraw].self, from: data),
                !draws.isEmpty
            else {
                throw Diagnostic(
                    .error,
                    Message("commands.bureau.sampling.notPublished", ["file": .text(file)]),
                    remedy: Message("commands.bureau.sampling.notPublished.remedy"),
                )
            }
            var isSame = true
            for (number, draw) in draws.enumerated() {
                let different = try draw.differences(SupervisionDesk.hash)
                isSame = isSame && different.isEmpty
                console.say(
                    Message(
                        different.isEmpty
                            ? "commands.bureau.sampling.same" : "commands.bureau.sampling.differs",
                        [
                            "draw": .number(number + 1),
                            "firms": .text(different.joined(separator: ", ")),
                        ],
                    )
                )
                for relation in draw.relations where relation.declaredOn > draw.seedDay {
                    console.say(
                        Message(
                            "commands.bureau.sampling.lateRelation",
                            [
                                "inspector": .text(relation.inspector),
                                "firm": .text(relation.firm),
                                "day": .text(relation.declaredOn),
                            ],
                        )
                    )
                }
            }
            guard isSame else { throw ExitStatus.found.code }
        }
    }
}
