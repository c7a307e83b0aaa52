import ArgumentParser
import Assessments
import Diagnostics
import Workflows

extension AssessCommand {
    /// `tijian assess show`: the findings with their ratings, and the headline.
    struct Show: TijianParsableCommand {
        static let configuration = Help.configuration("show", key: "assess.show")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: CheckupArgument

        @Option(name: .long, help: Help.option("format"))
        var format: OutputFormat = .table

        func perform(_ console: Console) async throws {
            let opened = try office.office().opened(name.checkup)
            let listing = FindingListing(opened.assessment, language: office.language.chosen)
            try console.print(listing.records.text(format, width: console.width))
            AssessmentSummary(opened.assessment, console: console).say()
        }
    }
}
