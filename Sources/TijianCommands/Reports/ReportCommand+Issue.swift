import ArgumentParser
import Diagnostics
import Practice
import Reports
import Workflows

extension ReportCommand {
    /// `tijian report issue`: issues the approved report.
    struct Issue: TijianParsableCommand {
        static let configuration = Help.configuration("issue", key: "report.issue")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: CheckupArgument
        @OptionGroup var report: ReportOptions

        @Option(name: .long, help: Help.option("report.seal"))
        var seal: String

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            var opened = try folder.opened(name.checkup)
            console.show(folder.warningsBeforeIssue(of: opened))
            let press = ReportOptions.press()
            let issue = try await folder.issue(
                &opened,
                sealed: Seal(number: seal, on: folder.today),
                in: report.languages(of: opened.file.checkup),
                as: report.formats,
                with: try report.articleTexts(folder),
                on: press,
            )
            await press.close()
            try report.write(issue.files, console)
            console.say(
                Message(
                    "commands.report.issued",
                    [
                        "number": .text(issue.report.number.description),
                        "code": .text(issue.code.description),
                    ],
                )
            )
        }
    }
}
