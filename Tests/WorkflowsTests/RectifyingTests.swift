import Assessments
import Checklists
import Diagnostics
import Foundation
import Practice
import Store
import Testing

@testable import Workflows

@Suite("Rectification of an issued report")
struct RectifyingTests {
    @Test("Delivery opens one rectification a recommendation and plans the first follow-up")
    func delivery() async throws {
        let world = try await World.delivered()
        let file = try world.file()
        let opened = try #require(file.rectifications.first)
        #expect(file.rectifications.count == 1)
        #expect(opened.reference == "2026-1/D09-01-R1")
        #expect(opened.recommended.findings == [.rule("D09-01-F1")])
        #expect(opened.recommended.suggestedDue == (try Sample.date("2026-12-05")))
        #expect(opened.status == .pending)
        let highest = try world.opened().assessment.counted.map(\.level).max()
        let due = try Sample.date(World.today).adding(days: FollowUp.daysToFirst(highest))
        #expect(file.followUps.map(\.due) == [due])
        #expect(try world.office().page(of: Rectification.self).records == [opened])
        #expect(try world.office().page(of: FollowUp.self).records == file.followUps)
    }

    @Test("The first thing recorded takes the checkup into rectification")
    func moves() async throws {
        let world = try await World.delivered()
        try world.rectify(world.agreed())
        #expect(try world.file().checkup.status == .rectifying)
        try world.rectify(World.finish)
        try world.rectify(.verify(note: "原件"), by: "zhou")
        let file = try world.file()
        #expect(file.rectifications.map(\.status) == [.verified])
        #expect(try world.folder.verify().isSound)
    }

    @Test("A firm of one or two verifies its own record by exception; a larger one does not")
    func exception() async throws {
        let world = try await World.delivered()
        try world.rectify(World.finish)
        let verify = {
            let office = try world.office("chen", on: "2026-12-01")
            var file = try world.file()
            return try office.record(
                .verify(note: "本所仅一名律师"),
                of: "D09-01-R1",
                byException: true,
                in: &file,
            )
        }
        #expect(rules { try verify() } == ["workflow.notSmall"])
        try world.office("wu").set(Firm.firm(lawyers: 1))
        #expect(try verify().status == .verified)
    }

    @Test(
        "Lists find rectifications by checkup, by owner and by day, and the index is rebuilt equal"
    )
    func lists() async throws {
        let world = try await World.delivered()
        try world.rectify(world.agreed(due: "2026-12-10"))
        let office = try world.office()
        var query = ListQuery()
        query.place = "人事部"
        query.checkup = try world.file().checkup.id
        query.through = try Sample.date("2026-12-10")
        #expect(try office.page(of: Rectification.self, query).total == 1)
        query.through = try Sample.date("2026-12-09")
        #expect(try office.page(of: Rectification.self, query).total == 0)
        query.through = nil
        query.checkup = "00000000-0000-4000-8000-000000000000"
        #expect(try office.page(of: Rectification.self, query).total == 0)
        let before = try office.page(of: Rectification.self).records
        try world.folder.journal.rebuild()
        #expect(try office.page(of: Rectification.self).records == before)
    }

    @Test("What is not for now, not known, still to come or not one's own is refused")
    func refused() async throws {
        let (early, _) = try await World.issued()
        #expect(rules { try early.rectify(early.agreed()) } == ["workflow.notDelivered"])
        let world = try await World.delivered()
        #expect(
            rules { try world.rectify(world.agreed(), of: "D09-02-R1") }
                == ["workflow.unknownRecommendation"]
        )
        #expect(
            rules { try world.rectify(world.agreed(), by: "bu") } == [
                "permission.followRectification"
            ]
        )
        #expect(
            rules { try world.rectify(.verify(note: nil), by: "zhou") }
                == ["guard.rectification.notNow"]
        )
        try world.rectify(World.finish)
        #expect(
            rules { try world.rectify(.verify(note: nil)) } == ["guard.rectification.secondPerson"]
        )
        let office = try world.office("chen", on: "2026-12-01")
        var file = try world.file()
        let tomorrow = try Sample.date("2026-12-02")
        #expect(
            rules {
                try office.record(.reopen(reason: "再看"), of: "D09-01-R1", on: tomorrow, in: &file)
            } == ["workflow.notYet"]
        )
        #expect(try world.file().rectifications.map(\.status) == [.done])
    }

    @Test(
        "Of two people who change one rectification at once the second is told, and nothing is lost"
    )
    func concurrent() async throws {
        let world = try await World.delivered()
        try world.rectify(world.agreed())
        var stale = try world.file("lin")
        try world.rectify(World.finish)
        let office = try world.office("lin", on: "2026-12-02")
        let found = refusals {
            try office.record(.progress(note: "续", proofs: []), of: "D09-01-R1", in: &stale)
        }
        #expect(found.count == 1)
        #expect(try world.file().rectifications.map(\.status) == [.done])
    }

    @Test(
        "While the checkup is closed or stopped nothing falls due; delivery of a new version wakes it"
    )
    func rest() async throws {
        let world = try await World.delivered()
        let later = "2026-12-20"
        try world.rectify(.progress(note: "已通知", proofs: []))
        try world.followUp()
        #expect(try world.file().checkup.status == .followedUp)
        try world.move(.close, on: later)
        #expect(try world.file().rectifications.allSatisfy { $0.line.deadlines.isEmpty })
        #expect(rules { try world.rectify(World.finish) } == ["workflow.notDelivered"])
        try world.move(.replace, reason: "更正一处", on: later)
        try world.submit(on: later)
        try world.review(on: later)
        try await world.issue(on: later)
        try world.move(.deliver, on: later)
        let woken = try world.file()
        #expect(woken.rectifications.allSatisfy { $0.restingSince == nil })
        #expect(woken.rectifications.map(\.recommended.version) == [2])
        #expect(woken.rectifications.map(\.status) == [.inProgress])
        #expect(woken.followUps.count { !$0.isMade } == 1)
    }

    @Test("The proof is kept on the evidence shelf with its name")
    func proof() async throws {
        let world = try await World.delivered()
        let office = try world.office()
        let path = world.root.appending(path: "合同.pdf").path
        try Array("%PDF-1.7".utf8).withUnsafeBytes { try Data($0).write(to: URL(filePath: path)) }
        let proof = try office.shelveProof(fileAt: path)
        #expect(proof.name == "合同.pdf")
        let done = try world.rectify(.finish(note: nil, proofs: [proof]))
        #expect(done.lastFinish?.act.proofs == [proof])
        #expect(try world.folder.verify().isSound)
        #expect(rules { try office.shelveProof(fileAt: path + "x") }.isEmpty == false)
    }
}
