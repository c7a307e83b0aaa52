public import Assessments
public import ChecklistYAML
public import Checklists
public import Diagnostics
public import Interviews

/// A scenario played through: its sheet taken in, its points assessed, its decisions applied.
///
/// A pure function of the scenario and the library: what is recorded and decided is here as values, so that a
/// demonstration can record the same in a data folder.
public struct ScenarioRun: Sendable {
    /// The scenario.
    public let scenario: Scenario
    /// What its sheet records, in an order in which it can be recorded.
    public let changes: [SheetChange]
    /// The sheet that the changes make.
    public let sheet: AnswerSheet
    /// The lawyer's decisions, in their order.
    public let decisions: [FindingDecision]
    /// What it comes to.
    public let assessment: Assessment

    /// Plays a scenario through.
    ///
    /// - Parameters:
    ///   - scenario: The story.
    ///   - library: The library that it is played with.
    ///   - today: The base date of a sheet that names none.
    ///   - author: Who takes the decisions.
    ///   - newID: Gives the ids of rows and searches; counted from 1 when it is left out, so that runs are equal.
    /// - Throws: Everything of the sheet that the library does not take.
    public init(
        _ scenario: Scenario,
        library: Library,
        today: CalendarDate,
        author: Attribution = Attribution(by: "", at: ""),
        newID: (() -> String)? = nil,
    ) throws(DiagnosticList) {
        let library = scenario.library(of: library)
        let blank = Interview(
            library: library,
            sheet: AnswerSheet(baseDate: scenario.sheet.baseDate ?? today),
        )
        let changes = try SheetImport(newID: newID ?? ScenarioRun.counting()).changes(
            scenario.sheet,
            into: blank,
        )
        let decisions = try scenario.findingDecisions(by: author.by, at: author.at)
        var sheet = blank.sheet
        for change in changes { sheet.apply(change) }
        self.scenario = scenario
        self.changes = changes
        self.sheet = sheet
        self.decisions = decisions
        let interview = Interview(library: library, sheet: sheet)
        let evaluators = library.checklists.indices.map { interview.evaluator(ofChecklist: $0) }
        let input = AssessmentInput(
            library: library,
            sheet: interview.sheet,
            evaluators: evaluators,
        )
        assessment = Assessment(of: input, decisions: decisions)
    }

    /// Ids in the form of a UUID, counted from 1.
    private static func counting() -> () -> String {
        var last = 0
        return {
            last += 1
            let digits = String(last, radix: 16)
            return "00000000-0000-4000-8000-"
                + String(repeating: "0", count: max(0, 12 - digits.count)) + digits
        }
    }
}

extension Scenario {
    /// The part of a library that the scenario's checkup takes.
    public func library(of library: Library) -> Library {
        domains.isEmpty ? library : library.only(Set(domains))
    }
}
