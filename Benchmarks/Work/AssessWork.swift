import Assessments
import Checklists
import Foundation
import Interviews
import Practice
import Workflows

/// Assessments of the checkup in `--data`: visibility, outcomes, ratings, totals.
struct AssessWork {
    let arguments: Arguments

    init(_ arguments: Arguments) {
        self.arguments = arguments
    }

    func run() throws {
        let office = try BenchOffice(at: arguments.text("data")).office
        let file = try office.open(office.checkup("2026-1").id)
        let library = try office.library(file.library)
        var figures = Figures()
        for _ in 0..<arguments.number("times", 15) {
            let assessment = figures.measure("assess") {
                let interview = Interview(library: library, sheet: file.sheet)
                let input = AssessmentInput(
                    library: library,
                    sheet: interview.sheet,
                    evaluators: library.checklists.indices.map {
                        interview.evaluator(ofChecklist: $0)
                    },
                )
                let assessment = Assessment(of: input, decisions: file.decisions)
                return assessment
            }
            figures.add("findings", Double(assessment.findings.count))
        }
        figures.print()
    }
}
