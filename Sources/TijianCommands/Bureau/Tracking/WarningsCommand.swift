public import ArgumentParser
public import Bureau
import ChecklistYAML
import Checklists
import Diagnostics
import Foundation
import Practice
import Workflows

extension BureauCommand {
    /// `tijian bureau warnings`: points found in many consenting enterprises of a place or trade, as anonymous notices.
    struct WarningsCommand: TijianParsableCommand {
        static let configuration = Help.configuration("warnings", key: "bureau.warnings")

        @OptionGroup var bureau: SupervisionOptions
        @OptionGroup var library: LibraryOptions
        @OptionGroup var list: ListOptions

        @Option(name: .long, help: Help.option("bureau.warnings.by"))
        var by: EarlyWarning.Grouping = .place

        @Option(name: .customLong("k"), help: Help.option("bureau.warnings.k"))
        var least = EarlyWarning.fewest

        @Flag(name: .long, help: Help.option("bureau.warnings.give"))
        var give = false

        @Option(name: .shortAndLong, help: Help.option("bureau.warnings.output"))
        var output: String?

        func validate() throws {
            try list.requireSearchAlone()
            guard output == nil || give else {
                throw ValidationError(Words.text("commands.bureau.warnings.give"))
            }
        }

        func perform(_ console: Console) async throws {
            let desk = try bureau.desk(console)
            let library = try library.folder().load().library
            if least < EarlyWarning.fewest {
                console.say(
                    Message(
                        "commands.bureau.warnings.fewest",
                        ["fewest": .number(EarlyWarning.fewest)],
                    )
                )
            }
            let possible = try desk.warnings(by: by, k: least)
            try show(possible, desk, library, console)
            guard give else { return }
            let news = try desk.give(possible)
            console.say(Message("commands.bureau.warnings.given", ["count": .number(news.count)]))
            if let output { try await write(news, desk, library, to: output, console) }
        }

        private func show(
            _ possible: [SupervisionDesk.PossibleWarning],
            _ desk: SupervisionDesk,
            _ library: Library,
            _ console: Console,
        ) throws {
            let rows = try possible.map { possible in
                let warning = possible.warning
                let title = library.point(RiskPoint.ID(warning.pointID))?.point.title
                return [
                    try desk.groupName(of: warning, in: Words.language), warning.pointID,
                    title?[Words.language] ?? "", String(warning.atLeast),
                    possible.earlier?.on.description ?? "",
                    possible.isNews ? Words.text("commands.bureau.warnings.news") : "",
                ]
            }.filter { list.finds(Array($0.prefix(3))) }
            let columns: [Records.Column] = [
                .init("group"), .init("point"), .init("title"),
                .init("at_least", alignment: .trailing), .init("given_on"), .init("news"),
            ]
            try console.show(list.page(of: rows), columns, as: list.format) { $0 }
        }

        private func write(
            _ warnings: [EarlyWarning],
            _ desk: SupervisionDesk,
            _ library: Library,
            to output: String,
            _ console: Console,
        ) async throws {
            let form = try SupervisionOptions.papers().form("bureau_warning")
            let place = URL(filePath: output, directoryHint: .isDirectory)
            try OutputFiles.makeFolder(place)
            let press = ReportOptions.press()
            for warning in warnings {
                let values = try desk.values(of: warning, library, in: Words.language)
                let data = try await desk.print(form, values, as: .html, on: press)
                let file = place.appending(path: "\(warning.id.text).html")
                try OutputFiles.write(data, to: file)
                try console.print(file.path)
            }
            await press.close()
        }
    }
}

extension EarlyWarning.Grouping: ExpressibleByArgument {}
