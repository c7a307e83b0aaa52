import Foundation
import Interviews
import Practice
import Workflows

/// Opening the checkup in `--data`, cold in each process but for the pages of the disk: until the next question is known.
struct OpenWork {
    let arguments: Arguments

    init(_ arguments: Arguments) {
        self.arguments = arguments
    }

    func run() throws {
        let office = try BenchOffice(at: arguments.text("data")).office
        let named = arguments.text("checkup")
        let name = named.isEmpty ? "2026-1" : named
        var figures = Figures()
        for _ in 0..<arguments.number("times", 5) {
            let start = Clocks.now
            let file = try figures.measure("answers") {
                try office.open(office.checkup(name).id)
            }
            let library = try figures.measure("library") { try office.library(file.library) }
            let interview = figures.measure("next") {
                let interview = Interview(library: library, sheet: file.sheet)
                _ = interview.next()
                return interview
            }
            let elapsed = withExtendedLifetime(interview) { start.elapsed }
            figures.add("open.wall", elapsed.wall)
            figures.add("open.cpu", elapsed.cpu)
        }
        figures.print()
    }
}
