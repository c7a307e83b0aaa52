import Assessments
import Checklists
import Diagnostics
import Interviews
import Practice
import Testing

@testable import Workflows

@Suite("Checking again")
struct RecheckTests {
    /// A re-check of a checkup that was rectified and verified.
    private func again(
        _ world: World,
        library: Library? = nil,
        baseDate: String = "2027-11-10",
    ) throws -> OpenedCheckup {
        let office = try world.office(on: "2027-11-20")
        let file = try office.recheck(
            office.opened("2026-1"),
            world.plan(baseDate: baseDate),
            with: StoredLibrary(library ?? Sample.library()),
        )
        return try office.opened(file.checkup.id.text)
    }

    private func session(_ world: World, _ opened: OpenedCheckup) throws -> InterviewSession {
        try InterviewSession(opened.file.checkup.id, in: world.office(on: "2027-11-20"))
    }

    @Test("Last time's answers are carried over, open until they are confirmed")
    func carried() async throws {
        let world = try await World.verified()
        let opened = try again(world)
        let answer = opened.file.sheet.points["D09-01"]?.answers["all_signed"]
        #expect(answer?.source == .carriedOver)
        #expect(answer?.content == .value(.yesNo(false)))
        #expect(opened.interview.carriedOver.map(\.subject).contains("points/D09-01/all_signed"))
        #expect(opened.file.sheet.profile["name"]?.source == .document)
        #expect(opened.file.recheck?.leftOut == [])
        #expect(opened.file.checkup.enterprise == "e1")
        let review = try world.office().recheckReview(of: opened)
        #expect(review.count(.toConfirm) == 2)
    }

    @Test("An answer is confirmed, changed or new, and the rest is still to be confirmed")
    func states() async throws {
        let world = try await World.verified()
        let opened = try again(world)
        var session = try session(world, opened)
        #expect(try session.confirm(["D09-01"], from: .document) == 1)
        try session.answer([
            .answer("D09-02", "late", Answer(.value(.yesNo(false)))),
            .answer("D09-01", "remark", Answer(.value(.text("新招六人")))),
        ])
        let office = try world.office()
        let review = try office.recheckReview(of: office.opened(opened.file.checkup.id.text))
        let states = Dictionary(
            uniqueKeysWithValues: review.lines.map { ($0.address.subject, $0.state) }
        )
        #expect(states["points/D09-01/all_signed"] == .confirmed)
        #expect(states["points/D09-02/late"] == .changed)
        #expect(states["points/D09-01/remark"] == .new)
        #expect(
            rules { try session.confirm(["D09-02"], from: .enterprise) } == [
                "workflow.unknownCarried"
            ]
        )
    }

    @Test("Review waits until every answer carried over is confirmed or changed")
    func guarded() async throws {
        let world = try await World.verified()
        let opened = try again(world)
        let office = try world.office(on: "2027-11-20")
        var waiting = opened
        for finding in opened.assessment.findings {
            try office.decide(.confirm, on: finding.key.text, in: &waiting, at: "")
        }
        waiting = try office.opened(opened.file.checkup.id.text)
        #expect(
            rules { try office.submit(&waiting.file, waiting.assessment) }
                == ["guard.answersConfirmed"]
        )
        var session = try session(world, opened)
        #expect(try session.confirm(["points"], from: .enterprise) == 2)
        var ready = try office.opened(opened.file.checkup.id.text)
        for finding in ready.assessment.findings {
            try office.decide(.confirm, on: finding.key.text, in: &ready, at: "")
        }
        ready = try office.opened(opened.file.checkup.id.text)
        try office.submit(&ready.file, ready.assessment)
        #expect(ready.file.checkup.status == .inReview)
    }

    @Test("Answers of a domain that is not checked this time are listed and left out")
    func leftOut() async throws {
        let world = try await World.verified()
        let library = try Sample.library()
        let empty = Library(
            form: library.form,
            papers: library.papers,
            parameters: [],
            statutes: library.statutes,
            checklists: [],
        )
        let opened = try again(world, library: empty)
        #expect(
            opened.file.recheck?.leftOut == [
                Recheck.LeftOut(subject: "points/D09-01/all_signed", reason: .outOfScope),
                Recheck.LeftOut(subject: "points/D09-02/late", reason: .outOfScope),
            ]
        )
    }

    @Test("A checkup without a report, an earlier base date or another enterprise is refused")
    func refused() async throws {
        let open = try World.interviewed()
        #expect(rules { try again(open) } == ["workflow.recheckNotIssued"])
        let world = try await World.verified()
        #expect(rules { try again(world, baseDate: "2026-11-09") } == ["workflow.recheckBefore"])
        #expect(
            rules { try world.office().recheckReview(of: world.opened()) } == ["workflow.noRecheck"]
        )
    }

    @Test("A verified finding that holds again is a recurrence, linked to the earlier checkup")
    func recurrence() async throws {
        let world = try await World.verified()
        let opened = try again(world)
        let office = try world.office()
        let found = try office.recurrences(in: opened)
        #expect(found.map(\.finding.key) == [.rule("D09-01-F1")])
        #expect(found.first?.earlier.number.short == "2026-1")
        #expect(found.first?.verifiedOn == (try Sample.date("2026-12-01")))
        #expect(try office.recurrences(in: office.opened("2026-1")).isEmpty)
    }

    @Test("With last time's answers nothing is the enterprise's doing; a change of an answer is")
    func delta() async throws {
        let world = try await World.verified()
        let opened = try again(world)
        let office = try world.office()
        let earlier = try office.opened("2026-1")
        let same = try office.delta(from: earlier, to: opened)
        #expect(same.levels.allSatisfy { $0.count.enterprise == 0 && $0.count.library == 0 })
        var session = try session(world, opened)
        try session.answer([.answer("D09-02", "late", Answer(.value(.yesNo(false))))])
        let changed = try office.delta(
            from: earlier,
            to: office.opened(opened.file.checkup.id.text),
        )
        let line = changed.lines.first { $0.finding == .rule("D09-02-F1") }
        #expect(line?.secondCause == .enterprise && line?.now == nil)
        #expect(rules { try office.delta(from: opened, to: earlier) } == ["workflow.notEarlier"])
    }
}
