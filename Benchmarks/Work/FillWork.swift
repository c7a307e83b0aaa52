import Checklists
import Foundation
import Interviews
import Workflows

/// A data folder `--data` with one checkup over `--library`, answered to the end in few transactions.
struct FillWork {
    let arguments: Arguments

    init(_ arguments: Arguments) {
        self.arguments = arguments
    }

    func run() throws {
        let library = try BenchOffice.library(at: arguments.text("library"))
        let bench = try BenchOffice(at: arguments.text("data"))
        var file = try bench.start(1, with: StoredLibrary(library))
        let filled = FillWork.changes(of: file, library)
        for first in stride(from: 0, to: filled.count, by: 500) {
            try bench.office.record(
                Array(filled[first..<min(first + 500, filled.count)]),
                in: &file,
            )
        }
        var figures = Figures()
        figures.add("answers", Double(filled.count))
        figures.print()
    }

    /// Everything that an interview over the library records.
    static func changes(of file: CheckupFile, _ library: Library) -> [SheetChange] {
        var interview = Interview(library: library, sheet: file.sheet)
        let answers = SyntheticAnswers(library)
        var changes: [SheetChange] = []
        var place: QuestionAddress?
        while let step = interview.next(after: place) ?? interview.next() {
            let change = answers.change(for: step, in: interview)
            guard (try? interview.apply(change)) != nil else { break }
            changes.append(change)
            place = step.address
        }
        return changes
    }
}
