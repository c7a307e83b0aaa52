import ArgumentParser
import ChecklistYAML
import Diagnostics
import Foundation

/// Where the checklists are.
struct LibraryOptions: ParsableArguments {
    @Option(name: .long, help: Help.option("library"))
    var library: String?

    /// The library's folder: `--library`, else `TIJIAN_LIBRARY`, else `checklists` beside the program or here.
    func path() throws(Diagnostic) -> String {
        let environment = ProcessInfo.processInfo.environment
        if let named = library ?? environment["TIJIAN_LIBRARY"].flatMap({ $0.isEmpty ? nil : $0 }) {
            return named
        }
        guard let found = Installation.root?.appending(path: "checklists").path else {
            throw Diagnostic(
                .error,
                Message("commands.cannotRead.library"),
                remedy: Message("commands.cannotRead.library.remedy"),
            )
        }
        return found
    }

    /// The library's folder, which is read when it is loaded.
    func folder() throws(Diagnostic) -> LibraryFolder { LibraryFolder(path: try path()) }
}
