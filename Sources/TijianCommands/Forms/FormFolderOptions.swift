import ArgumentParser
import Foundation
import Reports
import Workflows

/// Where the firm's own forms are.
struct FormFolderOptions: ParsableArguments {
    @Option(name: .long, help: Help.option("form.folder"))
    var forms: String?

    /// The forms of the program, with the firm's own in their place or beside them.
    func shelf() throws -> FormShelf {
        try FormShelf(
            shipped: ReportOptions.folder.forms,
            own: forms.map { URL(filePath: $0, directoryHint: .isDirectory) },
        )
    }
}
