import Checklists
import Foundation
import Interviews
import Workflows

/// Interview steps over `--library`: each answer durable on the disk, then the next question known.
struct StepWork {
    let arguments: Arguments

    init(_ arguments: Arguments) {
        self.arguments = arguments
    }

    func run() throws {
        let library = try BenchOffice.library(at: arguments.text("library"))
        let bench = try BenchOffice(at: arguments.text("data"))
        var file = try bench.start(1, with: StoredLibrary(library))
        var interview = Interview(library: library, sheet: file.sheet)
        let answers = SyntheticAnswers(library)
        var figures = Figures()
        var next = interview.next()
        var count = 0
        while let step = next, count < arguments.number("steps", 4000) {
            let change = answers.change(for: step, in: interview)
            next = try figures.measure("step") {
                try interview.apply(change)
                try bench.office.record([change], in: &file)
                return interview.next(after: step.address) ?? interview.next()
            }
            count += 1
        }
        figures.add("points", Double(library.points.count))
        figures.print()
    }
}
