import ArgumentParser
import Bureau
import Foundation
import Reports
import Workflows

/// The bureau's data folder, who acts, and where its indicators lie.
struct BureauOptions: ParsableArguments {
    @OptionGroup var office: OfficeOptions

    @Option(name: .long, help: Help.option("bureau.indicators"))
    var indicators: String?

    /// The folder of the indicators: `--indicators`, else `reports/bureau` of the program.
    var folder: URL {
        indicators.map { URL(filePath: $0, directoryHint: .isDirectory) }
            ?? ReportOptions.folder.bureau
    }

    /// What the bureau counts.
    func book() throws -> IndicatorBook { try IndicatorShelf.read(folder: folder) }

    /// The desk at which the officer works.
    func desk() throws -> BureauDesk { try office.office().bureauDesk(book: book()) }
}
