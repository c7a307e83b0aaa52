import Assessments
import Checklists
import Diagnostics
import Interviews
import Practice
import Store
import Testing

@testable import Workflows

@Suite("Handing in and reviewing")
struct ReviewTests {
    @Test("A report is handed in from the site in one step, and every move stays in the journal")
    func submitted() throws {
        let world = try World.submitted()
        let file = try world.opened().file
        #expect(file.checkup.status == .inReview)
        let moves = try world.folder.journal.entries(file.stream, scope: Office.firmScope)
            .filter { $0.header.kind == Kind.status.rawValue }
            .compactMap { try Payload.decoded(StatusChange.self, from: Head($0))?.action }
        #expect(moves == [.start, .analyze, .draft, .submitForReview])
    }

    @Test(
        "It is not handed in with findings undecided, with nothing checked, or by someone who is no lawyer"
    )
    func notReady() throws {
        let world = try World.interviewed()
        #expect(rules { try world.submit() } == ["guard.findingsDecided"])
        let opened = try world.opened("wu")
        var file = opened.file
        #expect(
            rules { try world.office("wu").submit(&file, opened.assessment) } == [
                "permission.workOnCheckups"
            ]
        )
        let empty = try World.open()
        try empty.start()
        #expect(rules { try empty.submit() } == ["guard.domainChecked"])
        #expect(try empty.opened().file.checkup.status == .onsite)
    }

    @Test("It is not handed in twice")
    func twice() throws {
        let world = try World.submitted()
        #expect(rules { try world.submit() } == ["checkup.notNow"])
    }

    @Test("A colleague approves exactly what was handed in")
    func approved() throws {
        let world = try World.submitted()
        try world.review(comments: "同意")
        let file = try world.opened().file
        #expect(file.review?.reviewer == "zhou")
        #expect(file.review?.author == "chen")
        #expect(file.review?.comments == "同意")
        #expect(try file.review?.fingerprint == world.office().contentFingerprint(of: file))
        #expect(file.checkup.status == .inReview)
    }

    @Test("Nobody reviews what is not in review, and only a lawyer or reviewer does")
    func refused() throws {
        let world = try World.interviewed()
        #expect(rules { try world.review() } == ["workflow.notInReview"])
        let ready = try World.submitted()
        #expect(rules { try ready.review(by: "wu") } == ["permission.review"])
        #expect(rules { try ready.review(by: "gu") } == ["permission.left"])
    }

    @Test("Whoever worked on it may not review it")
    func ownWork() throws {
        let world = try World.interviewed()
        try world.decide(.confirm, by: "zhou")
        try world.decide(.confirm, on: "D09-02-F1")
        try world.submit()
        #expect(rules { try world.review() } == ["workflow.ownWork"])
        #expect(rules { try world.review(by: "chen") } == ["workflow.ownWork"])
        try world.review(by: "lin")
    }

    @Test("Work counts at once, before the checkup is opened again")
    func ownWorkInMemory() throws {
        let world = try World.interviewed()
        let office = try world.office("zhou")
        var opened = try world.opened("zhou")
        try office.decide(.confirm, on: "D09-01-F1", in: &opened, at: "")
        try office.decide(.confirm, on: "D09-02-F1", in: &opened, at: "")
        opened = OpenedCheckup(opened.file, opened.library)
        try office.submit(&opened.file, opened.assessment)
        let found = rules {
            try office.review(&opened.file, .approve, comments: nil, opened.assessment)
        }
        #expect(found == ["workflow.ownWork"])
    }

    @Test(
        "In a firm of two the author may review by exception, with a reason; in a larger one it is not issued"
    )
    func exception() async throws {
        let small = try World.submitted(lawyers: 2)
        #expect(rules { try small.review(by: "chen", .exception) } == ["practice.review.noReason"])
        try small.review(by: "chen", comments: "另一名律师利益冲突回避", .exception)
        try await small.issue()
        let large = try World.submitted()
        try large.review(by: "chen", comments: "无人可复核", .exception)
        #expect(await eventualRules { try await large.issue() } == ["guard.review.notSmall"])
    }

    @Test("A report is sent back with comments only, mended, and handed in again")
    func sentBack() throws {
        let world = try World.submitted()
        #expect(rules { try world.review(.sendBack) } == ["practice.review.noComments"])
        try world.review(.sendBack, comments: "第一项依据请核对")
        #expect(try world.opened().file.checkup.status == .returned)
        try world.decide(.edit(FindingEdit(facts: .init(zh: "核对后的事实"))))
        try world.submit()
        #expect(try world.opened().file.checkup.status == .inReview)
    }

    @Test("What a reviewer sent back is not issued")
    func notApproved() async throws {
        let world = try World.submitted()
        #expect(
            await eventualRules { try await world.issue() } == [
                "guard.review.none", "guard.review.none",
            ]
        )
        try world.review(.sendBack, comments: "请核对")
        try world.submit()
        #expect(await eventualRules { try await world.issue() } == ["guard.review.notApproved"])
    }

    @Test("An approval falls when an answer, a decision or the library changes after it")
    func voided() async throws {
        let changes: [(World) throws -> Void] = [
            {
                var session = try $0.session()
                try session.answer([.note("D09-02", "后补")])
            },
            { try $0.decide(.edit(FindingEdit(title: .init(zh: "另一标题")))) },
            { world in
                var file = try world.opened().file
                try world.office().upgrade(&file, to: StoredLibrary(Sample.library(version: 2)))
            },
        ]
        for change in changes {
            let world = try World.approved()
            try world.move(.recall)
            try change(world)
            try world.submit()
            #expect(await eventualRules { try await world.issue() } == ["guard.review.stale"])
            try world.review()
            try await world.issue()
        }
    }

    @Test("Recall needs someone of the firm; issue and sending back have commands of their own")
    func moves() throws {
        let world = try World.submitted()
        #expect(rules { try world.move(.recall, by: "bu") } == ["permission.openCheckups"])
        #expect(rules { try world.move(.issue) } == ["workflow.ownCommand"])
        #expect(rules { try world.move(.sendBack, reason: "x") } == ["workflow.ownCommand"])
        #expect(rules { try world.move(.terminate) } == ["guard.reason"])
        try world.move(.suspend, reason: "企业停业")
        try world.move(.resume)
        #expect(try world.opened().file.checkup.status == .inReview)
    }
}
