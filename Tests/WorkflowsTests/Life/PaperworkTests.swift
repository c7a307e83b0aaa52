import Assessments
import Checklists
import Diagnostics
import Foundation
import Practice
import Store
import Testing

@testable import Workflows

@Suite("Papers, consents, contacts, warnings and scans of a checkup")
struct PaperworkTests {
    private static let pdf = Data("%PDF-1.7 scan".utf8)

    @Test("Papers come in only after the agreement, and go back when the checkup is over")
    func papers() async throws {
        let early = try World.open()
        try early.apply(.ownClient, lawyers: ["chen"])
        var draft = try early.opened()
        expectRules([
            "checkup.activity.receive_papers"
        ]) { try early.office().receive(PaperPlan("花名册"), in: &draft) }
        let world = try World.collecting()
        var opened = try world.opened()
        var plan = PaperPlan("花名册")
        plan.on = try Sample.date("2026-11-05")
        expectRules([
            "workflow.paperBeforeAgreement"
        ]) { try world.office().receive(plan, in: &opened) }
        plan.on = try Sample.date("2026-11-07")
        let known = try world.office().receive(plan, in: &opened)
        let free = try world.office().receive(PaperPlan("会议记录"), in: &opened)
        #expect(known.paper == "staff_list" && free.paper == nil)
        try world.step(.terminate) { $0.reason = "企业撤回" }
        let file = try world.opened().file
        let due = try Sample.date("2026-12-20")
        #expect(file.life.papers.allSatisfy { $0.value.returnBy == due })
        #expect(try world.office().next(file.checkup.id).duties == [.notifyStop, .returnPapers])
        let back = try PaperReturn(.returned, on: Sample.date(World.today), to: "李某", by: "chen")
        try world.office().release([known.id], back, in: file)
        #expect(
            rules { try world.office().release([known.id], back, in: file) } == [
                "store.append.stale"
            ]
        )
        let page = try world.office().page(of: PaperReceipt.self)
        #expect(page.records.filter(\.isOpen).map(\.id) == [free.id])
        let read = try world.opened().file
        #expect(try world.office().paper("会议记录", of: read).id == free.id)
        #expect(known.number == 1 && free.number == 2)
        #expect(try world.office().paper("2", of: read).id == free.id)
        #expect(rules { try world.office().paper("没有", of: read) } == ["workflow.unknownPaper"])
    }

    @Test("A consent is withdrawn for the future, and kept as it was")
    func consents() throws {
        let world = try World.collecting(allowing: [.request])
        var file = try world.opened().file
        #expect(try file.life.consents.allows(.request, on: Sample.date(World.today)))
        let withdrawal = try ConsentDecision(
            .request,
            .withdrawn,
            on: Sample.date("2026-11-18"),
            signer: "王某",
        )
        try world.office("wu").record([withdrawal], in: &file)
        let read = try world.opened().file.life.consents
        #expect(try read.allows(.request, on: Sample.date("2026-11-17")))
        #expect(try !read.allows(.request, on: Sample.date("2026-11-18")))
        expectRules([
            "practice.consent.nothingGiven"
        ]) { try world.office("wu").record([withdrawal], in: &file) }
        expectRules([
            "permission.openCheckups"
        ]) { try world.office("bu").record([withdrawal], in: &file) }
    }

    @Test("An enterprise that stops answering is closed with the record of attempts")
    func contacts() async throws {
        let world = try await World.handedOver()
        #expect(rules { try world.step(.close) } == ["guard.mayCloseEarly"])
        var file = try world.opened().file
        try world.office().record(ContactPlan(.phone, .reached), in: &file)
        #expect(rules { try world.step(.close) } == ["guard.mayCloseEarly"])
        try world.office().record(ContactPlan(.phone, .noAnswer), in: &file)
        #expect(try world.step(.close).checkup.status == .closed)
        let page = try world.office().page(of: ContactRecord.self)
        #expect(page.records.count == 3)
    }

    @Test("A contact can be erased on request, and lists forget its names")
    func erased() throws {
        let world = try World.interviewed()
        var file = try world.opened().file
        var plan = ContactPlan(.phone, .reached)
        plan.present = ["赵某某"]
        try world.office().record(plan, in: &file)
        var query = ListQuery()
        query.search = "赵某某"
        #expect(try world.office().page(of: ContactRecord.self, query).total == 1)
        let done = try world.office("wu").erase(
            subject: "contact",
            ofCheckup: "2026-1",
            reason: "个人要求删除",
            rule: "个人信息保护法第47条",
        )
        #expect(done.entries == 1)
        #expect(try world.office().page(of: ContactRecord.self, query).total == 0)
        #expect(try world.opened().file.life.contacts.isEmpty)
        #expect(try world.folder.verify().isSound)
    }

    @Test("Attempts before the delivery do not count")
    func earlyAttempts() async throws {
        let world = try await World.handedOver()
        var file = try world.opened().file
        let day = try Sample.date("2026-11-13")
        try world.office().record(ContactPlan(.phone, .noAnswer, on: day), in: &file)
        #expect(rules { try world.step(.close) } == ["guard.mayCloseEarly"])
    }

    @Test("An urgent finding is told once; a new one has to be told again")
    func warned() throws {
        let library = try Sample.library(urgentOn: "add_days(base_date, 20)")
        let world = try World.interviewed(library: library)
        let office = try world.office()
        var opened = try world.opened()
        #expect(try office.next(opened.file.checkup.id).duties.contains(.warn))
        let warning = try office.warned("王某", on: nil, by: .inPerson, in: &opened)
        #expect(warning.findings == ["D09-02-F1"])
        #expect(try !office.next(opened.file.checkup.id).duties.contains(.warn))
        #expect(try world.opened().file.papers.signed.contains(.urgentNotice))
        let calm = try World.interviewed()
        var quiet = try calm.opened()
        expectRules([
            "workflow.nothingUrgent"
        ]) { try calm.office().warned("王某", on: nil, by: .post, in: &quiet) }
    }

    @Test("A sealed finding is not named on a notice that anyone may read")
    func sealedUrgent() throws {
        let library = try Sample.library(urgentOn: "add_days(base_date, 20)", isRestricted: true)
        let world = try World.interviewed(library: library)
        #expect(try world.opened().assessment.urgentFindings.isEmpty)
    }

    @Test("Issuing without the confirmed facts warns, and no longer once they are there")
    func facts() throws {
        let world = try World.approved()
        let office = try world.office()
        var opened = try world.opened()
        #expect(office.warningsBeforeIssue(of: opened).map(\.rule) == ["workflow.factsUnconfirmed"])
        #expect(office.warningsBeforeIssue(of: opened).allSatisfy { $0.severity == .warning })
        let content = try office.contentFingerprint(of: opened.file)
        let signed = try SignedForm(.factConfirmation, on: Sample.date(World.today), by: "王某")
        _ = try office.add(
            scan: Self.pdf,
            named: "确认书.pdf",
            of: .factConfirmation,
            signed: signed,
            to: &opened.file,
        )
        #expect(try office.warningsBeforeIssue(of: world.opened()).isEmpty)
        #expect(try office.contentFingerprint(of: world.opened().file) == content)
    }

    @Test("A scan lies on the evidence shelf under its form, once")
    func scans() throws {
        let world = try World.interviewed()
        let office = try world.office("wu")
        var file = try world.opened().file
        let scan = try office.add(
            scan: Self.pdf,
            named: "协议.pdf",
            of: .agreement,
            signed: nil,
            to: &file,
        )
        let digest = try #require(Digest(hex: scan.hash.text))
        #expect(try world.folder.evidence.read(digest) == Self.pdf)
        #expect(try world.opened().file.life.scans == [scan])
        let again = rules {
            try office.add(scan: Self.pdf, named: "协议.pdf", of: .agreement, signed: nil, to: &file)
        }
        #expect(again == ["workflow.scanTwice"])
        let wrong = rules {
            try office.add(
                scan: Data("docx".utf8),
                named: "a.pdf",
                of: .consent,
                signed: nil,
                to: &file,
            )
        }
        #expect(wrong == ["practice.scan.type"])
        #expect(try world.folder.verify().isSound)
    }
}
