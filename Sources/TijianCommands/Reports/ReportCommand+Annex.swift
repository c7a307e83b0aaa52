import ArgumentParser
import Diagnostics
import Foundation
import Reports
import Workflows

extension ReportCommand {
    /// `tijian report annex`: writes the sealed annex for the recipient whom the lawyer names.
    struct Annex: TijianParsableCommand {
        static let configuration = Help.configuration("annex", key: "report.annex")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: CheckupArgument

        @Option(name: .long, help: Help.option("report.recipient"))
        var recipient: String

        @Option(name: .long, help: Help.option("report.recipientRole"))
        var role: String?

        @Option(name: .long, help: Help.option("report.file"))
        var output: String

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            var opened = try folder.opened(name.checkup)
            let person = HealthReport.Person(name: recipient, role: role)
            guard
                let annex = try folder.sealedAnnex(
                    of: &opened,
                    for: person,
                    in: office.language.chosen,
                )
            else {
                console.say(Message("commands.report.noAnnex"))
                return
            }
            let press = ReportOptions.press()
            let data = try await press.pdf(.sealedAnnex(annex))
            await press.close()
            try OutputFiles.write(data, to: URL(filePath: output))
            try console.print(output)
        }
    }
}
