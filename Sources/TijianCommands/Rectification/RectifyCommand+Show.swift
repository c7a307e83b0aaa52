import ArgumentParser
import Assessments
import Checklists
import Diagnostics
import Practice
import Workflows

extension RectifyCommand {
    /// `tijian rectify show`: one recommendation with all that happened to it.
    struct Show: TijianParsableCommand {
        static let configuration = Help.configuration("show", key: "rectify.show")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: CheckupArgument

        @Argument(help: Help.option("rectify.recommendation"))
        var recommendation: String

        @Option(name: .long, help: Help.option("format"))
        var format: OutputFormat = .table

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            let file = try folder.open(folder.checkup(name.checkup).id)
            guard let shown = file.rectification(recommendation) else {
                throw Diagnostic(
                    .error,
                    subject: recommendation,
                    Message("commands.unknownRecommendation"),
                    remedy: Message("commands.unknownRecommendation.remedy"),
                )
            }
            if format == .table {
                let page = RectificationPage(shown, in: office.language.chosen, on: folder.today)
                try console.print(page.records.text(.table, width: console.width))
            }
            let steps = RectificationSteps(shown.steps)
            try console.print(steps.records.text(format, width: console.width))
        }
    }
}
