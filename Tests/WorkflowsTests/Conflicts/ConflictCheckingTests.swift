import Checklists
import Diagnostics
import Foundation
import Practice
import Store
import Testing

@testable import Workflows

@Suite("What a conflict check does to a checkup")
struct ConflictCheckingTests {
    private func papers(_ world: World, _ checkup: Checkup.ID) throws -> CheckupPapers {
        try world.office().open(checkup).papers
    }

    private func letter(in world: World) throws -> String {
        let path = world.root.appending(path: "waiver.pdf")
        try Data("豁免函".utf8).write(to: path)
        return path.path
    }

    @Test("Its result goes into the papers in the same transaction")
    func papers() throws {
        let world = try World.searching()
        let checkup = try world.start().checkup.id
        let check = try world.office("wu").checkConflicts(of: .checkup(checkup))
        let papers = try papers(world, checkup)
        #expect(papers.conflict == .clear && papers.conflictCheck == check.id)
        #expect(papers.signed == World.signed.signed)
    }

    @Test(
        "While a hit is open the result is none; judged and waived it is in the papers with its letter"
    )
    func waived() throws {
        let world = try World.searching()
        try world.matter(kind: .retained)
        let checkup = try world.start().checkup.id
        let office = try world.office("chen")
        let number = try office.checkConflicts(of: .checkup(checkup)).number.short
        #expect(try papers(world, checkup).conflict == nil)
        #expect(rules { try office.answer(number) } == ["workflow.conflictOpen"])
        #expect(rules { try waive(number, in: world) } == ["practice.conflict.notJudged"])
        try office.judge(1, of: number, isSame: true, reason: "代码一致")
        #expect(try papers(world, checkup).conflict == .waivable)
        #expect(try office.answer(number) == .cannot)
        let check = try waive(number, in: world)
        #expect(try papers(world, checkup).signed.contains(.waiver))
        #expect(try office.answer(number) == .canTakeIt)
        let digest = try #require(Digest(hex: check.waiver?.letter.text ?? ""))
        #expect(try world.folder.evidence.read(digest) == Data("豁免函".utf8))
        try office.judge(1, of: number, isSame: false, reason: "住所不同")
        let papers = try papers(world, checkup)
        #expect(papers.conflict == .clear && !papers.signed.contains(.waiver))
    }

    private func waive(
        _ number: String,
        in world: World,
        on day: String = World.today,
    ) throws
        -> ConflictCheck
    {
        try world.office("wu").waive(
            number,
            signedBy: "王某",
            on: Sample.date(day),
            letter: letter(in: world),
        )
    }

    @Test("A waiver of tomorrow, and one of what cannot be waived, is refused")
    func notWaived() throws {
        let world = try World.searching()
        try world.matter()
        let number = try world.checkEnterprise().number.short
        try world.office("chen").judge(1, of: number, isSame: true, reason: "代码一致")
        #expect(
            rules { try waive(number, in: world, on: "2026-11-21") } == ["workflow.waiverInFuture"]
        )
        #expect(rules { try waive(number, in: world) } == ["practice.conflict.notWaivable"])
        #expect(try world.office("wu").answer(number) == .cannot)
    }

    @Test(
        "A checkup starts on the strength of the enterprise's check, without a declaration by hand"
    )
    func starting() throws {
        let world = try World.searching()
        let plan = try world.plan(papers: CheckupPapers(signed: World.signed.signed))
        let library = try StoredLibrary(Sample.library())
        #expect(
            rules { try world.office().start(plan, with: library) } == [
                "guard.conflict.notSearched"
            ]
        )
        let check = try world.checkEnterprise()
        let file = try world.office().start(plan, with: library)
        #expect(file.papers.conflictCheck == check.id && file.papers.conflict == .clear)
    }

    private static let standing: [(Bool?, ConflictResult?, String)] = [
        (nil, nil, "guard.conflict.open"), (true, nil, "guard.conflict.absolute"),
        (true, .clear, "workflow.conflictOnRecord"), (nil, .clear, "workflow.conflictOnRecord"),
    ]

    @Test(
        "A check that is open, absolute or contradicted by hand lets no checkup start",
        arguments: standing,
    )
    func notStarting(isSame: Bool?, declared: ConflictResult?, rule: String) throws {
        let world = try World.searching()
        try world.matter()
        let number = try world.checkEnterprise().number.short
        if let isSame {
            try world.office("chen").judge(1, of: number, isSame: isSame, reason: "核对")
        }
        var papers = CheckupPapers(signed: World.signed.signed)
        papers.conflict = declared
        let plan = try world.plan(papers: papers)
        let library = try StoredLibrary(Sample.library())
        #expect(rules { try world.office().start(plan, with: library) } == [rule])
    }

    @Test("Judging the enterprise's check reaches the checkup that was started on it")
    func startedOn() throws {
        let world = try World.searching()
        try world.matter(against: "黔江示例食品厂")
        let number = try world.checkEnterprise().number.short
        let office = try world.office("chen")
        try office.judge(1, of: number, isSame: false, reason: "不同厂")
        let plan = try world.plan(papers: CheckupPapers(signed: World.signed.signed))
        let file = try office.start(plan, with: StoredLibrary(Sample.library()))
        try office.judge(1, of: number, isSame: true, reason: "原来是同一家")
        #expect(try papers(world, file.checkup.id).conflict == .absolute)
    }

    @Test("A declaration by hand stays possible until a check is on record, and not against it")
    func byHand() throws {
        let world = try World.searching()
        var file = try world.start()
        let office = try world.office()
        var papers = file.papers
        papers.conflict = .waivable
        try office.record(papers, in: &file)
        #expect(try office.facts(of: file).conflict == .waivable)
        try office.checkConflicts(of: .checkup(file.checkup.id))
        file = try office.open(file.checkup.id)
        papers = file.papers
        papers.conflict = .absolute
        papers.conflictCheck = nil
        #expect(rules { try office.record(papers, in: &file) } == ["workflow.conflictOnRecord"])
        papers = file.papers
        papers.signed.insert(.waiver)
        #expect(rules { try office.record(papers, in: &file) } == ["workflow.conflictOnRecord"])
        papers = file.papers
        papers.signed.insert(.receipt)
        #expect(rules { try office.record(papers, in: &file) } == [])
    }

    @Test("A later check takes the place of an earlier one and keeps its judgements")
    func superseded() throws {
        let world = try World.searching()
        try world.matter(against: "黔江示例食品厂")
        let office = try world.office("chen")
        let first = try world.checkEnterprise().number.short
        try office.judge(1, of: first, isSame: false, reason: "不同厂")
        let second = try world.checkEnterprise()
        #expect(second.number.short == "2026-2" && second.result == .clear)
        #expect(second.hits.first?.judgement?.reason == "不同厂")
        #expect(
            rules { try office.judge(1, of: first, isSame: true, reason: "甲") } == [
                "workflow.conflictSuperseded"
            ]
        )
        #expect(rules { try office.answer(first) } == ["workflow.conflictSuperseded"])
        #expect(try office.conflictCheck(first).hits.count == 1)
    }

    @Test("No message carries a name that was found")
    func messages() throws {
        let world = try World.searching()
        try world.matter()
        let office = try world.office("chen")
        let number = try world.checkEnterprise().number.short
        let all =
            refusals { try office.judge(9, of: number, isSame: true, reason: "甲") }
            + refusals { try office.answer(number) } + refusals { try waive(number, in: world) }
            + refusals { try world.office("bu").conflictCheck(number) }
        #expect(all.count == 4)
        for diagnostic in all {
            let text =
                Language.allCases.map {
                    Phrasebook.joined([.practice, .workflows]).text(diagnostic.message, in: $0)
                }.joined() + (diagnostic.subject ?? "")
            #expect(!text.contains("对手") && !text.contains("示例食品"))
        }
    }
}
