import ArgumentParser
import Bureau
import Foundation
import Reports
import Workflows

/// Where files of indicators lie, for commands that need no data folder.
struct IndicatorFolderOptions: ParsableArguments {
    @Option(name: .long, help: Help.option("bureau.indicators"))
    var indicators: String?

    /// What the files define.
    func book() throws -> IndicatorBook {
        try IndicatorShelf.read(
            folder: indicators.map { URL(filePath: $0, directoryHint: .isDirectory) }
                ?? ReportOptions.folder.bureau
        )
    }
}
