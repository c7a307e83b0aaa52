import Checklists
import Diagnostics
import Testing

@testable import Assessments

@Suite("Explanations")
struct ExplanationTests {
    @Test(
        "A finding explains its rule, facts, rating and money",
        arguments: ["D09-01-F1", "D09-01-F2", "D09-03-F1", "u1"],
    )
    func findings(id: String) throws {
        let explainer = try Story.explainer()
        let finding = try #require(explainer.assessment.finding(named: id))
        try Golden.check(explainer.finding(finding.key), "finding-\(id)")
    }

    @Test(
        "A point explains its outcome",
        arguments: ["D09-01", "D09-02", "D09-03", "D05-01", "D05-02", "D05-03"],
    )
    func points(id: String) throws {
        try Golden.check(try Story.explainer().point(RiskPoint.ID(id)), "point-\(id)")
    }

    @Test("The headline explains its counts, urgency, coverage and what was not applied")
    func headline() throws {
        try Golden.check(try Story.explainer().headline(), "headline")
    }

    @Test("A total explains what was added and what counts once")
    func totals() throws {
        try Golden.check(try Story.explainer().total(.payable), "total-payable")
        try Golden.check(
            try Story.explainer().total(.payable, withRestricted: true),
            "total-payable-restricted",
        )
    }

    @Test("What does not exist is not explained")
    func nothing() throws {
        let explainer = try Story.explainer()
        #expect(explainer.finding(.rule("D99-01-F1")) == nil)
        #expect(explainer.point("D99-01") == nil)
        #expect(explainer.total(.fine) == nil)
    }

    @Test("Reasons stand two spaces further in than what they explain")
    func indents() {
        let inner = Explanation(
            Message("level.red"),
            because: [Explanation(Message("level.blue"))],
        )
        let lines = Explanation(Message("outcome.sampled"), because: [inner])
            .lines(in: .zh, using: .assessments)
        #expect(lines == ["抽查未见异常", "  重大风险（红）", "    低风险（蓝）"])
    }
}
