import Assessments
import Checklists
import Diagnostics
import Practice
import Testing

@testable import Workflows

@Suite("Following up, and what is left")
struct FollowingUpTests {
    @Test("A follow-up takes the planned one's place, plans the next and moves the checkup on")
    func recorded() async throws {
        let world = try await World.delivered()
        try world.followUp(
            [FollowUpResult(recommendation: "D09-01-R1", outcome: .underWay, note: "已签八份")],
            next: "2027-03-01",
        )
        let file = try world.file()
        #expect(file.checkup.status == .followedUp)
        #expect(file.followUps.count == 2 && file.followUps.count(where: \.isMade) == 1)
        #expect(file.followUps.first(where: \.isMade)?.due != nil)
        let office = try world.office()
        let facts = try office.facts(of: file, world.opened().assessment)
        #expect(facts.followUps == 1)
        #expect(facts.findingsToAct == 1)
        let read = try world.file()
        #expect(read.followUps == file.followUps)
    }

    @Test("Once every recommendation is settled nothing is left to act on")
    func settled() async throws {
        let world = try await World.verified()
        let facts = try world.office().facts(of: world.file(), world.opened().assessment)
        #expect(facts.findingsToAct == 0)
        let other = try await World.delivered()
        try other.rectify(.decline(reason: "客户不同意", confirmation: nil))
        #expect(
            try other.office().facts(of: other.file(), other.opened().assessment).findingsToAct == 0
        )
    }

    @Test("A day to come, a day before the report, an unknown result or an earlier next is refused")
    func refused() async throws {
        let world = try await World.delivered()
        #expect(rules { try world.followUp(next: "2026-12-18") } == ["workflow.nextNotLater"])
        #expect(
            rules { try world.followUp([FollowUpResult(recommendation: "X-R1", outcome: .done)]) }
                == ["workflow.unknownRecommendation"]
        )
        #expect(
            rules { try world.followUp(today: "2026-11-19") } == ["workflow.followUpBeforeReport"]
        )
        #expect(rules { try world.followUp(by: "bu") } == ["permission.followRectification"])
        let (early, _) = try await World.issued()
        #expect(rules { try early.followUp() } == ["workflow.notDelivered"])
        #expect(try world.file().followUps.allSatisfy { !$0.isMade })
    }

    @Test("The residual rating drops what is verified and keeps what is only reported")
    func residual() async throws {
        let world = try await World.delivered()
        try world.rectify(World.finish)
        let reported = try world.opened().residual
        #expect(reported.after == reported.before)
        try world.rectify(.verify(note: nil), by: "zhou")
        let verified = try world.opened().residual
        #expect(verified.before.levels.total == 2 && verified.after.levels.total == 1)
        #expect(verified.lines.map(\.effect) == [.removed, .noAdvice])
    }
}
