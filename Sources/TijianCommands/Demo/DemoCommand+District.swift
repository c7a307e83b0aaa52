import ArgumentParser
import Bureau
import Diagnostics
import Foundation
import Reports
import Store
import Workflows

extension DemoCommand {
    /// `tijian demo district`: an invented district bureau with the figures of a published year.
    struct District: TijianParsableCommand {
        static let configuration = Help.configuration("district", key: "demo.district")

        @Option(name: .long, help: Help.option("demo.into"))
        var into: String

        @Option(name: .long, help: Help.option("demo.year"))
        var year: Int = DemoDistrict.years.upperBound

        @Option(name: .long, help: Help.option("bureau.indicators"))
        var indicators: String?

        @OptionGroup var language: LanguageOptions

        func perform(_ console: Console) async throws {
            let district = try DemoDistrict(year: year)
            let shelf =
                indicators.map { URL(filePath: $0, directoryHint: .isDirectory) }
                ?? ReportOptions.folder.bureau
            let book = try IndicatorShelf.read(folder: shelf)
            let data = URL(filePath: into, directoryHint: .isDirectory).appending(path: "data")
            let folder = try DataFolder.open(
                at: data.path,
                ifMissing: .create,
                projections: Office.projections,
            )
            let demo = DistrictDemo(
                folder: folder,
                book: book,
                district: district,
                today: Clock.today,
            ) { step in
                console.say("  ✓ " + Words.text(step))
            }
            _ = try demo.run(bulletin: shelf.appending(path: "templates/bulletin-demo.yaml"))
            console.say(
                Message(
                    "commands.demo.districtNext",
                    [
                        "data": .text(data.path), "year": .number(year),
                        "user": .text(DistrictDemo.officer),
                    ],
                )
            )
        }
    }
}
