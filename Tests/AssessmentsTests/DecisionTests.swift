import Assessments
import Checklists
import Diagnostics
import Interviews
import Testing

@Suite("What lawyers decide")
struct DecisionTests {
    let chen = Attribution(by: "chen", at: "2026-11-24")
    let zhou = Attribution(by: "zhou", at: "2026-11-25")
    let key = FindingKey.rule("D09-01-F1")

    func scene(late: Answer? = .yes) throws -> Scene {
        var scene = try Scene([
            Made.point(
                "D09-01",
                questions: [Made.question("late"), Made.question("owed", .money)],
                findings: [
                    Made.finding(
                        "D09-01-F1",
                        when: "late == yes",
                        exposure: Made.exposure("owed"),
                    )
                ],
            )
        ])
        scene["D09-01"].answers = ["late": late, "owed": .known(Made.money(2_000_000))]
            .compactMapValues { $0 }
        return scene
    }

    func decision(
        _ act: FindingDecision.Act,
        by author: Attribution? = nil,
        seen: [FactUse]? = nil,
    ) -> FindingDecision {
        FindingDecision(act, on: key, author: author ?? chen, seenFacts: seen)
    }

    func finding(_ decisions: [FindingDecision]) throws -> AssessedFinding {
        try #require(try scene().assessed(decisions).finding(key))
    }

    @Test("Without a decision a finding is identified")
    func identified() throws {
        #expect(try finding([]).status == .identified)
    }

    @Test("The latest of confirm, dismiss and restore counts")
    func status() throws {
        #expect(try finding([decision(.confirm)]).status == .confirmed(chen))
        let dismissed = try finding([
            decision(.confirm), decision(.dismiss(reason: "r"), by: zhou),
        ])
        #expect(dismissed.status == .dismissed(reason: "r", zhou))
        #expect(!dismissed.counts)
        let restored = try finding([decision(.dismiss(reason: "r")), decision(.restore)])
        #expect(restored.status == .identified)
        #expect(restored.counts)
    }

    @Test("A dismissed finding stays listed and counts nowhere")
    func dismissedCounts() throws {
        let assessment = try scene().assessed([decision(.dismiss(reason: "r"))])
        #expect(assessment.findings.count == 1)
        #expect(assessment.counted.isEmpty)
        #expect(assessment.headline.verdict == .nothingFound)
        #expect(assessment.exposure.totals.isEmpty)
        #expect(assessment.heatMap.cells.isEmpty)
    }

    @Test("An override replaces the rating, keeps the computed one, and can be taken back")
    func override() throws {
        let set = try RatingOverride(level: .red, reason: "已被起诉")
        let overridden = try finding([decision(.override(set)), decision(.confirm, by: zhou)])
        #expect(overridden.level == .red)
        #expect(overridden.rating.computed.level == .orange)
        #expect(overridden.rating.override == AppliedOverride(set, author: chen))
        #expect(overridden.status == .confirmed(zhou))
        let back = try finding([decision(.override(set)), decision(.override(nil))])
        #expect(back.level == .orange)
    }

    @Test("An edit replaces words language by language, and an empty one takes it back")
    func edit() throws {
        let words = FindingEdit(
            title: FindingEdit.Text(zh: "新标题"),
            facts: FindingEdit.Text(zh: "两人未签"),
            analysis: FindingEdit.Text(zh: "中", en: "E"),
        )
        let edited = try finding([decision(.edit(words))])
        #expect(edited.title == Made.text("新标题", "Risk D09-01-F1"))
        #expect(edited.statement == Made.text("两人未签"))
        #expect(edited.analysis == Made.text("中", "E"))
        #expect(edited.edit == AppliedEdit(words, author: chen))
        let back = try finding([decision(.edit(words)), decision(.edit(FindingEdit()))])
        #expect(back.title.zh == "风险D09-01-F1")
        #expect(back.edit == nil)
    }

    @Test(
        "A decision on a finding that no longer holds is listed, not applied",
        arguments: [
            (late: Answer.no, reason: StaleDecision.Reason.noLongerHolds),
            (late: .dontKnow, reason: .onlyPossible),
        ],
    )
    func noLongerHolds(late: Answer, reason: StaleDecision.Reason) throws {
        let confirm = decision(.confirm)
        let assessment = try scene(late: late).assessed([confirm])
        #expect(assessment.stale == [StaleDecision(decision: confirm, reason: reason)])
        #expect(assessment.findings.isEmpty)
    }

    @Test("A decision on a finding that nobody knows is listed")
    func unknown() throws {
        for key in [FindingKey.rule("D99-01-F1"), .own("gone")] {
            let confirm = FindingDecision(.confirm, on: key, author: chen)
            #expect(try scene().assessed([confirm]).stale.map(\.reason) == [.unknownFinding])
        }
    }

    @Test("A decision made on other facts is listed and not applied; one on the same facts is")
    func factsChanged() throws {
        let seen = try finding([]).facts
        let decided = decision(.dismiss(reason: "r"), seen: seen)
        #expect(try finding([decided]).status == .dismissed(reason: "r", chen))

        var changed = try scene()
        changed["D09-01"].answers["owed"] = .known(Made.money(9))
        let assessment = changed.assessed([decided])
        #expect(assessment.finding(key)?.status == .identified)
        #expect(assessment.stale == [StaleDecision(decision: decided, reason: .factsChanged)])
    }

    @Test("A stale decision does not keep a later one that fits from counting")
    func laterFits() throws {
        let old = decision(.dismiss(reason: "r"), seen: [])
        let assessment = try scene().assessed([old, decision(.confirm, by: zhou)])
        #expect(assessment.finding(key)?.status == .confirmed(zhou))
        #expect(assessment.stale.map(\.decision) == [old])
    }

    @Test("Decisions on the lawyer's own findings apply")
    func ownFinding() throws {
        var scene = try scene()
        scene.sheet.findings = [Findings.own("u1")]
        let confirm = FindingDecision(.confirm, on: .own("u1"), author: chen)
        #expect(scene.assessed([confirm]).finding(named: "u1")?.status == .confirmed(chen))
    }
}
