public import ArgumentParser
public import Bureau
import BureauLedger
import Diagnostics
import Foundation
import Reports
import Workflows

extension BureauCommand {
    /// `tijian bureau table`: the figures of a period, for use inside the bureau or for publication.
    struct TableCommand: TijianParsableCommand {
        static let configuration = Help.configuration("table", key: "bureau.table")

        @OptionGroup var bureau: BureauOptions
        @OptionGroup var asked: TableOptions

        @Option(name: .long, help: Help.option("table.drill"))
        var drill: String?

        @Option(name: .long, help: Help.option("table.word"))
        var word: String?

        @Option(name: .long, help: Help.option("table.html"))
        var html: String?

        @Flag(name: .long, help: Help.option("table.form"))
        var form = false

        @Option(name: .long, help: Help.option("format"))
        var format: OutputFormat = .table

        func validate() throws {
            let isDrill = drill != nil
            guard !isDrill || (html == nil && !asked.publish), word == nil || isDrill,
                !form || html != nil
            else { throw ValidationError(Words.text("commands.table.drillAlone")) }
            guard html == nil || asked.breakdowns.count < 2 else {
                throw ValidationError(Words.text("commands.table.crossPage"))
            }
        }

        func perform(_ console: Console) async throws {
            let desk = try bureau.desk()
            let query = try asked.query(at: desk)
            let words = TableWords(try desk.wordNames(), in: bureau.office.language.chosen)
            let output = TableOutput(desk: desk, query: query, words: words, format: format)
            if let drill {
                try output.drill(drill, word: word, console)
            } else if query.breakdowns.count == 2 {
                try output.cross(console)
            } else if let html {
                let page = try desk.page(query, words, asForm: form)
                let renderer = try HTMLRenderer(folder: ReportOptions.folder)
                try OutputFiles.write(Data(renderer.html(page).utf8), to: URL(filePath: html))
                try console.print(html)
            } else {
                try output.table(console)
            }
        }
    }
}

extension ReportingPeriod: ExpressibleByArgument {
    /// Reads a month, a quarter, a year or a range.
    public init?(argument: String) { self.init(argument) }
}

extension Breakdown: ExpressibleByArgument {}
extension PublicationStep: ExpressibleByArgument {}
