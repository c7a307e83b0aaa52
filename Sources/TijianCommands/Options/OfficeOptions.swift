import ArgumentParser
import Checklists
import Diagnostics
import Foundation
import Store
import Workflows

/// Where the data are, and who acts.
struct OfficeOptions: ParsableArguments {
    @Option(name: .long, help: Help.option("data"))
    var data: String?

    @Option(name: .customLong("as"), help: Help.option("as"))
    var user: String?

    @OptionGroup var language: LanguageOptions

    /// The data folder's path: `--data`, else `TIJIAN_DATA`, else `~/.tijian`.
    var path: String {
        let environment = ProcessInfo.processInfo.environment
        return data ?? environment["TIJIAN_DATA"].flatMap { $0.isEmpty ? nil : $0 } ?? "~/.tijian"
    }

    /// The user who is said to act: `--as`, else `TIJIAN_USER`.
    var claimedUser: String { user ?? ProcessInfo.processInfo.environment["TIJIAN_USER"] ?? "" }

    /// Opens the office, and warns when the machine's clock cannot be right.
    func office(ifMissing absence: DataFolder.Absence = .refuse) throws -> Office {
        let folder = try DataFolder.open(
            at: path,
            ifMissing: absence,
            projections: Office.projections,
        )
        if let warning = try folder.journal.clockWarning() { Console.standard.show([warning]) }
        return Office(folder: folder, author: author, today: Clock.today)
    }

    /// Who acts, as the journal keeps it.
    var author: Author { Author(user: claimedUser, osUser: NSUserName()) }
}
