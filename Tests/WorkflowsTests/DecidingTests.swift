import Assessments
import Checklists
import Diagnostics
import Interviews
import Practice
import Store
import Testing

@testable import Workflows

@Suite("Deciding findings")
struct DecidingTests {
    @Test("Standing, rating and wording of a finding are kept apart")
    func apart() throws {
        let world = try World.interviewed()
        try world.decide(.confirm)
        try world.decide(.override(RatingOverride(level: .red, reason: "已有仲裁")))
        try world.decide(.edit(FindingEdit(title: .init(zh: "改过的标题"))))
        let opened = try world.opened()
        let finding = try #require(opened.assessment.finding(named: "D09-01-F1"))
        #expect(opened.file.decisions.count == 3)
        #expect(finding.level == .red)
        #expect(finding.title.zh == "改过的标题")
        guard case .confirmed(let who) = finding.status else { return #expect(Bool(false)) }
        #expect(who == Attribution(by: "chen", at: "2026-11-20T10:00"))
    }

    @Test("A later standing replaces the earlier one and leaves the rest")
    func replaced() throws {
        let world = try World.interviewed()
        try world.decide(.override(RatingOverride(level: .red, reason: "已有仲裁")))
        try world.decide(.confirm)
        try world.decide(.dismiss(reason: "企业已补签"), by: "lin")
        let opened = try world.opened()
        let finding = try #require(opened.assessment.finding(named: "D09-01-F1"))
        #expect(finding.counts == false)
        #expect(finding.level == .red)
        #expect(opened.file.decisions.count == 2)
        try world.decide(.restore)
        #expect(try world.opened().assessment.finding(named: "D09-01-F1")?.status == .identified)
    }

    @Test("What a decision leaves in memory is what is read again")
    func same() throws {
        let world = try World.interviewed()
        var opened = try world.opened("lin")
        for act in [
            FindingDecision.Act.confirm, .edit(FindingEdit(title: .init(zh: "标题"))), .restore,
            .confirm,
        ] {
            try world.office("lin").decide(act, on: "D09-02-F1", in: &opened, at: "")
        }
        let read = try world.opened().file
        #expect(read.decisions == opened.file.decisions)
        #expect(read.heads == opened.file.heads)
        #expect(read.authors == opened.file.authors)
        let office = try world.office()
        #expect(
            try office.contentFingerprint(of: read) == office.contentFingerprint(of: opened.file)
        )
    }

    @Test("A decision on facts that have changed since is stale and leaves the finding undecided")
    func stale() throws {
        let world = try World.interviewed()
        try world.decide(.confirm)
        var session = try world.session()
        try session.answer([
            .row("D09-01", "group", "00000000-0000-7000-8000-000000000001", exists: true),
            .rowAnswer(
                "D09-01",
                "group",
                "00000000-0000-7000-8000-000000000001",
                "people",
                Answer(.value(.number(Rational(7)))),
            ),
            .complete("D09-01", "group", true),
        ])
        let opened = try world.opened()
        #expect(opened.assessment.stale.map(\.reason) == [.factsChanged])
        #expect(opened.assessment.finding(named: "D09-01-F1")?.status == .identified)
        #expect(rules { try world.submit() } == ["guard.findingsDecided"])
    }

    @Test("A finding that does not hold cannot be decided, and only a lawyer decides")
    func refused() throws {
        let world = try World.interviewed()
        #expect(
            rules { try world.decide(.confirm, on: "D09-03-F1") } == ["workflow.unknownFinding"]
        )
        #expect(rules { try world.decide(.confirm, by: "wu") } == ["permission.workOnCheckups"])
    }

    @Test("Decisions are refused in review and after issue")
    func closed() async throws {
        let world = try World.submitted()
        #expect(rules { try world.decide(.restore) } == ["workflow.inReview"])
        try world.review()
        try await world.issue()
        #expect(rules { try world.decide(.restore) } == ["workflow.answersClosed"])
    }

    @Test("A checkup that was opened before the report went to review takes no more decisions")
    func overtaken() throws {
        let world = try World.interviewed()
        var earlier = try world.opened("lin")
        try world.decide(.confirm)
        try world.decide(.confirm, on: "D09-02-F1")
        try world.submit()
        let found = rules {
            try world.office("lin").decide(.confirm, on: "D09-02-F1", in: &earlier, at: "")
        }
        #expect(found == ["workflow.movedMeanwhile"])
    }

    @Test("A lawyer's own finding is decided like any other")
    func own() throws {
        let world = try World.interviewed()
        var session = try world.session()
        let id: OwnFinding.ID = "00000000-0000-7000-8000-000000000009"
        let finding = OwnFinding(
            id: id,
            domain: "D05",
            title: "合同过期",
            facts: "口头订单",
            likelihood: 3,
            impact: Impact(property: 3, liability: 1, reach: 1),
        )
        try session.answer([.ownFinding(id, finding)])
        try world.decide(.confirm, on: id.text)
        let decided = try #require(try world.opened().assessment.finding(named: id.text))
        #expect(decided.status != .identified)
    }
}
