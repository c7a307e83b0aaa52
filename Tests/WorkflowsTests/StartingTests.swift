import Assessments
import Checklists
import Diagnostics
import Interviews
import Practice
import Store
import Testing

@testable import Workflows

@Suite("Starting a checkup")
struct StartingTests {
    @Test("It stands on site with number, profile, base date and library")
    func started() throws {
        let world = try World.open()
        let library = try Sample.library()
        let file = try world.start(library)
        #expect(file.checkup.number.description == "体检〔2026〕第001号")
        #expect(file.checkup.status == .onsite)
        #expect(file.checkup.source == .ownClient)
        #expect(file.library == StoredLibrary(library).reference)
        #expect(file.papers == World.signed)
        #expect(try file.sheet.baseDate == Sample.date("2026-11-10"))
        #expect(file.sheet.profile["name"]?.content == .value(.text("黔江示例食品有限公司")))
        #expect(file.sheet.profile["headcount"]?.content == .value(.number(Rational(46))))
        #expect(file.sheet.profile["entity_type"]?.content == .value(.choice("limited_company")))
        #expect(file.sheet.profile["legal_representative"]?.source == .document)
    }

    @Test("The library that comes back from the journal is the one that was kept")
    func library() throws {
        let world = try World.open()
        let file = try world.start()
        let read = try world.office().library(file.library)
        #expect(StoredLibrary(read).reference == file.library)
        #expect(read.points.map(\.point.id) == ["D09-01", "D09-02"])
    }

    @Test("A second start of the same library keeps no part twice, another one only what differs")
    func parts() throws {
        let world = try World.open()
        func parts() throws -> Int {
            try world.folder.journal.entries(Streams.library, scope: Office.firmScope).count
        }
        try world.start()
        let kept = try parts()
        try world.start()
        #expect(try parts() == kept)
        try world.start(Sample.library(version: 2))
        #expect(try parts() > kept)
        #expect(try parts() < 2 * kept)
        #expect(try world.office().checkups().map(\.number.counter) == [1, 2, 3])
    }

    @Test("Numbers start again every year")
    func numbers() throws {
        let world = try World.open()
        try world.start()
        let next = try world.office(on: "2027-01-04").start(
            world.plan(),
            with: StoredLibrary(Sample.library()),
        )
        #expect(next.checkup.number.description == "体检〔2027〕第001号")
    }

    @Test(
        "It is refused without conflict check, without forms, for a conflict, for a base date to come, without domains",
        arguments: [
            (CheckupPapers(signed: World.signed.signed), "guard.conflict.notSearched"),
            (
                CheckupPapers(conflict: .absolute, signed: World.signed.signed),
                "guard.conflict.absolute",
            ),
            (
                CheckupPapers(conflict: .waivable, signed: World.signed.signed),
                "guard.conflict.noWaiver",
            ),
            (CheckupPapers(conflict: .clear), "guard.agreement"),
            (CheckupPapers(conflict: .clear, signed: [.agreement]), "guard.agreement"),
        ],
    )
    func papers(papers: CheckupPapers, rule: String) throws {
        let world = try World.open()
        let plan = try world.plan(papers: papers)
        #expect(
            rules { try world.office().start(plan, with: StoredLibrary(Sample.library())) } == [
                rule
            ]
        )
        #expect(try world.office().checkups().isEmpty)
        #expect(try world.folder.journal.entries(Streams.library, scope: Office.firmScope).isEmpty)
    }

    @Test("Every reason is given at once")
    func together() throws {
        let world = try World.open()
        let plan = try world.plan(papers: CheckupPapers(), domains: [], baseDate: "2026-12-01")
        let found = rules { try world.office().start(plan, with: StoredLibrary(Sample.library())) }
        let expected = [
            "guard.agreement", "guard.baseDate.future", "guard.conflict.notSearched", "guard.scope",
        ]
        #expect(found == expected)
    }

    @Test(
        "A lawyer must be known, a lawyer, and still here",
        arguments: [
            (["nobody"], "workflow.unknownUser"), (["wu"], "guard.lawyers.mayNot"),
            (["gu"], "guard.lawyers.mayNot"),
            ([], "checkup.noLawyer"), (["chen", "chen"], "checkup.lawyerTwice"),
        ] as [([User.ID], String)],
    )
    func lawyers(lawyers: [User.ID], rule: String) throws {
        let world = try World.open()
        let plan = try world.plan(lawyers: lawyers)
        #expect(
            rules { try world.office().start(plan, with: StoredLibrary(Sample.library())) } == [
                rule
            ]
        )
    }

    @Test("It needs an enterprise of the register, a firm, and someone of the firm")
    func needs() throws {
        let world = try World.open()
        var plan = try world.plan()
        let library = StoredLibrary(try Sample.library())
        #expect(
            rules { try world.office("bu").start(plan, with: library) } == [
                "permission.openCheckups"
            ]
        )
        plan.enterprise = "e9"
        #expect(
            rules { try world.office().start(plan, with: library) } == [
                "workflow.unknownRecord"
            ]
        )
    }

    @Test("A checkup is found by its number in either form and by the beginning of its id")
    func names() throws {
        let world = try World.open()
        let id = try world.start().checkup.id
        let office = try world.office()
        for name in [
            "2026-1", "体检〔2026〕第001号", "体检[2026]1号", String(id.text.prefix(8)),
            id.text.uppercased(),
        ] {
            #expect(try office.checkup(name).id == id, "\(name)")
        }
        for name in ["2026-2", "", String(id.text.prefix(3)), "2026"] {
            #expect(rules { try office.checkup(name) } == ["workflow.unknownRecord"], "\(name)")
        }
        #expect(rules { try office.checkup("法检〔2026〕第001号") } == ["workflow.unknownCheckup"])
        #expect(rules { try office.open("not-an-id") } == ["workflow.unknownCheckup"])
    }
}
