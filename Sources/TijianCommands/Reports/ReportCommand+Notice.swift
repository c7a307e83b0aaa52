import ArgumentParser
import Diagnostics
import Foundation
import Reports
import Workflows

extension ReportCommand {
    /// `tijian report notice`: writes the notice of urgent risks, to be signed on site.
    struct Notice: TijianParsableCommand {
        static let configuration = Help.configuration("notice", key: "report.notice")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: CheckupArgument

        @Option(name: .long, help: Help.option("report.file"))
        var output: String

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            let opened = try folder.opened(name.checkup)
            guard let notice = try folder.urgentNotice(of: opened, in: office.language.chosen)
            else {
                console.say(Message("commands.report.noUrgent"))
                return
            }
            let press = ReportOptions.press()
            let data = try await press.pdf(.urgentNotice(notice))
            await press.close()
            try OutputFiles.write(data, to: URL(filePath: output))
            try console.print(output)
        }
    }
}
