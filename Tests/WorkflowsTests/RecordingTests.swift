import Assessments
import Checklists
import Diagnostics
import Foundation
import Interviews
import Practice
import Store
import Testing

@testable import Workflows

@Suite("Recording answers")
struct RecordingTests {
    @Test("What a session holds in memory is what the journal holds")
    func same() throws {
        let world = try World.open()
        try world.start()
        var session = try world.session()
        let row: TableSheet.Row.ID = "00000000-0000-7000-8000-000000000001"
        try session.answer(World.answers())
        try session.answer([
            .row("D09-01", "group", row, exists: true),
            .rowAnswer("D09-01", "group", row, "people", Answer(.value(.number(Rational(7))))),
            .complete("D09-01", "group", true), .paper("D09-01", "staff_list", .seen(46, of: 46)),
            .note("D09-01", "note"),
        ])
        let read = try world.opened().file
        #expect(read.sheet == session.file.sheet)
        #expect(read.heads == session.file.heads)
        #expect(read.conflicts.isEmpty)
        #expect(read.authors == session.file.authors)
        #expect(session.lastAddress != nil)
    }

    @Test("A changed answer replaces the one before it, and taking it back leaves none")
    func replaced() throws {
        let world = try World.interviewed()
        var session = try world.session()
        try session.answer([.answer("D09-02", "late", Answer(.value(.yesNo(false))))])
        #expect(try world.opened().assessment.findings.map(\.key.text) == ["D09-01-F1"])
        try session.answer([.answer("D09-02", "late", nil)])
        #expect(try world.opened().file.sheet.points["D09-02"]?.answers["late"] == nil)
        #expect(try world.opened().file.conflicts.isEmpty)
    }

    @Test("The same question twice in one go is no conflict: the last answer stands")
    func twice() throws {
        let world = try World.open()
        try world.start()
        var session = try world.session()
        let answers = [true, false].map {
            SheetChange.answer("D09-02", "late", Answer(.value(.yesNo($0))))
        }
        try session.answer(answers)
        let read = try world.opened().file
        #expect(read.conflicts == [])
        #expect(read.sheet.points["D09-02"]?.answers["late"]?.content == .value(.yesNo(false)))
        #expect(read.heads == session.file.heads)
    }

    @Test("Of several changes either all are recorded or none")
    func allOrNone() throws {
        let world = try World.open()
        try world.start()
        var session = try world.session()
        let before = session.file.heads
        let found = refusals {
            try session.answer([
                .answer("D09-02", "late", Answer(.value(.yesNo(true)))),
                .answer("D09-09", "late", Answer(.value(.yesNo(true)))),
            ])
        }
        #expect(found.map(\.rule) == ["interview.unknownPoint"])
        #expect(session.file.heads == before)
        #expect(try world.opened().file.heads == before)
    }

    @Test(
        "Only a lawyer who works here records",
        arguments: [
            ("wu", "permission.workOnCheckups"), ("bu", "permission.workOnCheckups"),
            ("gu", "permission.left"),
            ("nobody", "workflow.unknownUser"), ("", "workflow.noUser"),
        ],
    )
    func refused(user: String, rule: String) throws {
        let world = try World.open()
        try world.start()
        #expect(rules { try world.session(user) } == [rule])
    }

    @Test(
        "Evidence is kept with the entries that name it; a file that is not on the shelf is refused"
    )
    func evidence() throws {
        let world = try World.open()
        try world.start()
        var session = try world.session()
        let file = world.root.appending(path: "screenshot.png")
        try Data("picture".utf8).write(to: file)
        let hash = try session.shelve(fileAt: file.path)
        func search(_ hash: String) throws -> SheetChange {
            .search(
                "00000000-0000-7000-8000-0000000000a1",
                PublicSearch(
                    id: "00000000-0000-7000-8000-0000000000a1",
                    site: "公示系统",
                    on: try Sample.date("2026-11-10"),
                    query: "q",
                    result: "无",
                    file: hash,
                ),
            )
        }
        #expect(throws: Diagnostic.self) {
            try session.answer([search(String(repeating: "a", count: 64))])
        }
        #expect(session.file.sheet.searches.isEmpty)
        try session.answer([search(hash)], evidence: [hash])
        let stream = Streams.checkup(of: session.file.checkup.id)
        let slot = try world.folder.journal.slot(
            stream,
            subject: "searches/00000000-0000-7000-8000-0000000000a1",
            scope: Office.firmScope,
        )
        let entry = try slot?.current.flatMap {
            try world.folder.journal.entry($0.id, scope: Office.firmScope)
        }
        #expect(entry?.header.evidence.map(\.hex) == [hash])
        #expect(try world.folder.verify().isSound)
    }

    @Test("Answers are closed in review and after issue")
    func closed() async throws {
        let world = try World.submitted()
        #expect(rules { try world.session() } == ["workflow.inReview"])
        try world.review()
        try await world.issue()
        let found = refusals { try world.session() }
        #expect(found.map(\.rule) == ["workflow.answersClosed"])
    }

    @Test("A session that was opened before the report went to review records no more")
    func overtaken() throws {
        let world = try World.interviewed()
        try world.decide(.confirm)
        try world.decide(.confirm, on: "D09-02-F1")
        var session = try world.session("lin")
        try world.submit()
        let found = refusals { try session.answer([.note("D09-01", "late")]) }
        #expect(found.map(\.rule) == ["workflow.movedMeanwhile"])
    }
}
