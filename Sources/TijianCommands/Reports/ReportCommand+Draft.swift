import ArgumentParser
import Practice
import Workflows

extension ReportCommand {
    /// `tijian report draft`: writes the report as a draft.
    struct Draft: TijianParsableCommand {
        static let configuration = Help.configuration("draft", key: "report.draft")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: CheckupArgument
        @OptionGroup var report: ReportOptions

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            let opened = try folder.opened(name.checkup)
            let press = ReportOptions.press()
            let texts = try report.articleTexts(folder)
            let files = try await press.files(
                of: report.languages(of: opened.file.checkup).map {
                    try folder.draftReport(of: opened, in: $0, with: texts)
                },
                named: "\(opened.file.checkup.number.short)-draft",
                as: report.formats,
            )
            await press.close()
            try report.write(files, console)
        }
    }
}
