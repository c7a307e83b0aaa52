public import Assessments
public import Checklists
public import Interviews
import Practice

/// A checkup with everything that is worked out from it: its library, the state of the interview, the assessment.
public struct OpenedCheckup {
    /// What the journal holds.
    public var file: CheckupFile
    /// The library that it was started with.
    public let library: Library
    /// The state of the interview.
    public let interview: Interview
    /// What the assessment was made from.
    public let input: AssessmentInput
    /// Outcomes, ratings and totals, with the lawyers' decisions applied.
    public let assessment: Assessment

    /// Works everything out from a checkup's file and its library, when both are at hand.
    public init(_ file: CheckupFile, _ library: Library) {
        let interview = Interview(library: library, sheet: file.sheet)
        input = AssessmentInput(
            library: library,
            sheet: interview.sheet,
            evaluators: library.checklists.indices.map { interview.evaluator(ofChecklist: $0) },
        )
        self.file = file
        self.library = library
        self.interview = interview
        assessment = Assessment(of: input, decisions: file.decisions)
    }
}

extension Office {
    /// Opens a checkup by its number and works everything out.
    public func opened(_ name: String) throws -> OpenedCheckup {
        let file = try open(checkup(name).id)
        return OpenedCheckup(file, try library(file.library))
    }
}
