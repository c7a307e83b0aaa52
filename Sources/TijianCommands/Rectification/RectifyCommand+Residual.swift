import ArgumentParser
import Assessments
import Diagnostics
import Practice
import Workflows

extension RectifyCommand {
    /// `tijian rectify residual`: what is left of the risks once verified rectification is taken away.
    struct Residual: TijianParsableCommand {
        static let configuration = Help.configuration("residual", key: "rectify.residual")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: CheckupArgument

        @Option(name: .long, help: Help.option("format"))
        var format: OutputFormat = .table

        func perform(_ console: Console) async throws {
            let opened = try office.office().opened(name.checkup)
            guard opened.file.issued.contains(where: { $0.standing == .inForce }) else {
                throw Diagnostic(
                    .error,
                    subject: opened.file.checkup.number.description,
                    Message("commands.residual.noReport"),
                    remedy: Message("commands.residual.noReport.remedy"),
                )
            }
            let residual = opened.residual
            let columns: [Records.Column] = [
                .init("finding"), .init("level"), .init("effect"), .init("recommendations"),
                .init("title"),
            ]
            let rows = residual.lines.map { line in
                [
                    line.finding.key.text,
                    Words.text(line.finding.level.message),
                    Words.text("commands.residual.effect.\(line.effect.rawValue)"),
                    line.recommendations.joined(separator: ", "),
                    line.finding.title[office.language.chosen],
                ]
            }
            try console.print(Records(columns, rows: rows).text(format, width: console.width))
            say(residual, console)
        }

        private func say(_ residual: ResidualRating, _ console: Console) {
            console.say(
                Message(
                    "commands.residual.before",
                    ["headline": .message(residual.before.message)],
                )
            )
            let after =
                residual.after.levels.total == 0 && residual.before.levels.total > 0
                ? Message("commands.residual.none") : residual.after.message
            console.say(Message("commands.residual.after", ["headline": .message(after)]))
        }
    }
}
