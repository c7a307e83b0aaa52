import ArgumentParser
import Bureau
import ChecklistYAML
import Diagnostics
import Foundation
import Workflows

extension BureauCommand {
    /// `tijian bureau indicators`: what a bureau counts, and how.
    struct IndicatorsCommand: AsyncParsableCommand {
        static let configuration = Help.configuration(
            "indicators",
            key: "bureau.indicators",
            subcommands: [List.self, Show.self, Lint.self],
            defaultSubcommand: List.self,
        )
    }
}

extension BureauCommand.IndicatorsCommand {
    /// `tijian bureau indicators list`: every indicator with what it counts.
    struct List: TijianParsableCommand {
        static let configuration = Help.configuration("list", key: "bureau.indicators.list")

        @OptionGroup var folder: IndicatorFolderOptions
        @OptionGroup var list: ListOptions
        @OptionGroup var language: LanguageOptions

        func perform(_ console: Console) async throws {
            let found = try folder.book().indicators.filter { indicator in
                list.search.map { search in
                    [indicator.id, indicator.number, indicator.name.zh, indicator.name.en]
                        .contains { $0.localizedCaseInsensitiveContains(search) }
                } ?? true
            }
            let columns: [Records.Column] = [
                .init("number"), .init("indicator"), .init("name"), .init("unit"), .init("counts"),
            ]
            let ordered = list.descending ? found.reversed() : found
            try console.show(list.page(of: ordered), columns, as: list.format) { indicator in
                [
                    indicator.number, indicator.id, indicator.name[language.chosen],
                    indicator.unit[language.chosen], indicator.counts[language.chosen],
                ]
            }
        }
    }

    /// `tijian bureau indicators show`: one indicator in full.
    struct Show: TijianParsableCommand {
        static let configuration = Help.configuration("show", key: "bureau.indicators.show")

        @OptionGroup var folder: IndicatorFolderOptions
        @OptionGroup var language: LanguageOptions

        @Argument(help: Help.option("bureau.indicator"))
        var id: String

        @Option(name: .long, help: Help.option("format"))
        var format: OutputFormat = .table

        func perform(_ console: Console) async throws {
            let book = try folder.book()
            let indicator = try book.indicator(id)
            let page = IndicatorPage(indicator, book, language.chosen)
            let records = Records(
                [.init("what"), .init("value")],
                rows: page.lines.map { [Words.text("commands.indicator.\($0.key)"), $0.text] },
            )
            guard format == .table else {
                let columns = page.lines.map { Records.Column(key: $0.key, title: $0.key) }
                return try console.print(
                    Records(columns, rows: [page.lines.map(\.text)]).text(format, width: nil)
                )
            }
            try console.print(records.text(format, width: console.width))
        }
    }

    /// `tijian bureau indicators lint`: everything that is wrong with a file of indicators.
    struct Lint: TijianParsableCommand {
        static let configuration = Help.configuration("lint", key: "bureau.indicators.lint")

        @Argument(
            help: Help.option("bureau.indicatorFile"),
            completion: .file(extensions: ["yaml"]),
        )
        var file: String

        @Option(name: .long, help: Help.option("format"))
        var format: OutputFormat = .table

        @OptionGroup var language: LanguageOptions

        func perform(_ console: Console) async throws {
            let read = IndicatorShelf.read(file: URL(filePath: file))
            let renderer = DataRenderer.diagnostics(width: console.width)
            switch format {
            case .table:
                if !read.diagnostics.isEmpty { try console.print(renderer.text(read.diagnostics)) }
            case .json: try console.print(renderer.json(read.diagnostics))
            case .csv:
                let records = LintSummary.records(renderer.records(read.diagnostics))
                try console.print(records.text(.csv, width: nil))
            }
            let count = read.file?.indicators.count ?? 0
            console.say(Message("commands.indicator.read", ["count": .number(count)]))
            if read.diagnostics.contains(where: { $0.severity == .error }) {
                throw ExitStatus.found.code
            }
        }
    }
}
