import ArgumentParser
import Checklists
import Diagnostics
import Foundation
import Reports
import Workflows

extension RetainerCommand {
    /// `tijian retainer report`: writes the annual report of a retainer.
    struct Report: TijianParsableCommand {
        static let configuration = Help.configuration("report", key: "retainer.report")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: RetainerArgument

        @Option(name: .long, help: Help.option("retainer.year"))
        var year: Int?

        @Option(name: [.customShort("o"), .long], help: Help.option("retainer.output"))
        var output: String

        @Option(name: .long, help: Help.option("retainer.words"))
        var words: String?

        private var format: String { URL(filePath: output).pathExtension.lowercased() }

        func validate() throws {
            guard ["pdf", "html", "json"].contains(format) else {
                throw ValidationError(Words.text("commands.retainer.reportFormat"))
            }
        }

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            let report = try folder.annualReport(
                of: folder.retainer(name.retainer).value,
                year: year ?? folder.today.components.year,
                words.map { try RetainerWordsFile.read(OutputFiles.read($0), file: $0) }
                    ?? RetainerReportMaterial.Words(),
                in: office.language.chosen,
            )
            try OutputFiles.write(await data(of: report), to: URL(filePath: output))
            try console.print(output)
            let missing = [report.risks, report.advice, report.plan].filter(\.isEmpty).count
            if missing > 0 {
                console.say(
                    Message("commands.retainer.reportBlank", ["count": .number(missing)])
                )
            }
        }

        private func data(of report: RetainerReport) async throws -> Data {
            switch format {
            case "json": return try CanonicalJSON.encoded(report)
            case "html":
                return Data(try HTMLRenderer(folder: ReportOptions.folder).html(report).utf8)
            default:
                let press = ReportOptions.press()
                let data = try await press.pdf(.retainerReport(report))
                await press.close()
                return data
            }
        }
    }
}
