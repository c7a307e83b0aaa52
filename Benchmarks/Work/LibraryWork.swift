import ChecklistYAML
import Checklists
import Foundation

/// Synthetic libraries, and loading and linting one.
struct LibraryWork {
    let arguments: Arguments

    init(_ arguments: Arguments) {
        self.arguments = arguments
    }

    /// Writes a library of `--points`, of real depth or `--plain yes`.
    func write() throws {
        let (source, folder) = (arguments.text("from"), arguments.text("to"))
        let points = arguments.number("points", 100)
        if arguments.isOn("plain") {
            let shipped = try BenchOffice.library(at: source)
            try PlainLibrary(shipped: shipped).write(points: points, from: source, to: folder)
        } else {
            try SyntheticLibrary(source: source).write(points: points, to: folder)
        }
    }

    /// Loads, type-checks and lints `--library` once, as `tijian checklist lint` does.
    func lint() {
        var figures = Figures()
        let loaded = figures.measure("load") {
            LibraryFolder(path: arguments.text("library")).load()
        }
        let found = figures.measure("lint") {
            ChecklistLint.diagnostics(loaded.library) { loaded.places[$0] }
        }
        figures.add("points", Double(loaded.library.points.count))
        figures.add("diagnostics", Double(loaded.diagnostics.count + found.count))
        figures.print()
    }
}
