import Checklists
import Diagnostics
import Practice
import Store
import Testing

@testable import Workflows

@Suite("The long road of a checkup")
struct LongRoadTests {
    @Test("From the application to the archive, each day in its place")
    func road() async throws {
        let world = try await World.closed()
        var file = try world.opened().file
        #expect(file.checkup.status == .closed)
        #expect(try file.checkup.days[.submit] == Sample.date("2026-11-02"))
        #expect(try file.checkup.days[.sign] == Sample.date("2026-11-06"))
        #expect(try file.checkup.days[.visit] == Sample.date("2026-11-12"))
        #expect(file.checkup.lawyers == ["chen"])
        #expect(file.life.application?.contact?.name == "王某")
        #expect(file.life.contacts.count == 2)
        #expect(file.papers.details(of: .receipt)?.mode == .inPerson)
        let volume = try world.office("wu").archive(&file, VolumePlan())
        #expect(file.checkup.status == .archived)
        #expect(volume.number.description == "卷〔2026〕第001号")
        #expect(try world.folder.verify().isSound)
    }

    @Test("Without the signed declaration an application stays a draft until it is lodged")
    func lodged() throws {
        let world = try World.open()
        var file = try world.apply(signer: nil)
        #expect(file.checkup.status == .draft && file.checkup.lawyers.isEmpty)
        #expect(rules { try world.step(.submit) } == ["guard.voluntary"])
        try world.office("wu").lodge(&file, signedBy: "王某", on: Sample.date("2026-11-03"))
        #expect(file.checkup.status == .submitted)
        try world.step(.reject, by: "wu") { $0.reason = "本季度名额已满" }
        #expect(try world.opened().file.checkup.status == .rejected)
    }

    @Test("An own client goes straight to the conflict check, and needs its lawyers at once")
    func ownClient() throws {
        let world = try World.open()
        #expect(rules { try world.apply(.ownClient) } == ["checkup.noLawyer"])
        let file = try world.apply(.ownClient, lawyers: ["chen"])
        #expect(file.checkup.status == .draft)
        try world.step(.checkConflicts)
        #expect(try world.opened().file.checkup.status == .conflictChecking)
        #expect(rules { try world.step(.clearConflict) } == ["guard.conflict.notSearched"])
        #expect(
            rules { try world.step(.clearConflict) { $0.conflict = .waivable } } == [
                "guard.conflict.found"
            ]
        )
        #expect(try world.opened().file.papers.conflict == nil)
    }

    @Test("Days that contradict the order of the workflow are refused, and nothing is recorded")
    func days() throws {
        let world = try World.open()
        try world.apply()
        try world.step(.accept, on: "2026-11-03", by: "wu")
        try world.step(.assign, on: "2026-11-03", by: "wu") { $0.lawyers = ["chen"] }
        try world.step(.checkConflicts, on: "2026-11-04")
        try world.step(.clearConflict, on: "2026-11-05") { $0.conflict = .clear }
        #expect(rules { try world.sign(on: "2026-11-04") } == ["guard.form.early"])
        #expect(rules { try world.sign(on: "2026-12-01") } == ["guard.form.future"])
        #expect(try world.opened().file.papers.signed == [.application])
        try world.sign(on: "2026-11-06")
        try world.step(.collect, on: "2026-11-06")
        try world.rescope("2026-11-15")
        #expect(rules { try world.visit(on: "2026-11-12") } == ["guard.order.baseDate"])
        #expect(try world.opened().file.life.contacts.isEmpty)
        #expect(rules { try world.rescope("2026-11-21") } == ["guard.baseDate.future"])
    }

    @Test("A report is not delivered before it is issued")
    func deliveryBeforeIssue() throws {
        let world = try World.approved()
        let receipt = try SignedForm(.receipt, on: Sample.date(World.today), by: "王某")
        #expect(
            rules { try world.step(.deliver) { $0.forms = [receipt] } } == ["guard.form.notIssued"]
        )
    }

    @Test("New lawyers of the firm need a new conflict check")
    func lawyers() throws {
        let world = try World.collecting()
        var file = try world.opened().file
        let office = try world.office("wu")
        expectRules([
            "workflow.noReason"
        ]) { try office.changeLawyers(of: &file, to: ["lin"], reason: nil) }
        expectRules([
            "guard.lawyers.mayNot"
        ]) { try office.changeLawyers(of: &file, to: ["gu"], reason: "休假") }
        try office.changeLawyers(of: &file, to: ["lin", "chen"], reason: "休假")
        let read = try world.opened().file
        #expect(read.checkup.lawyers == ["lin", "chen"] && read.checkup.status == .collecting)
        #expect(read.papers.conflict == nil && read.papers.signed.contains(.agreement))
        #expect(try office.next(read.checkup.id).duties.contains(.searchConflicts))
    }

    @Test("Before the agreement new lawyers lead back to the search itself")
    func lawyersEarly() throws {
        let world = try World.open()
        try world.apply(.ownClient, lawyers: ["chen"])
        try world.step(.checkConflicts)
        try world.step(.clearConflict) { $0.conflict = .clear }
        var file = try world.opened().file
        try world.office().changeLawyers(of: &file, to: ["lin"], reason: "休假")
        #expect(try world.opened().file.checkup.status == .conflictChecking)
    }

    @Test("Another firm takes over with its lawyers, and signs anew")
    func firm() throws {
        let world = try World.collecting()
        let other = try User(
            id: "wang",
            name: "某王",
            roles: [.lawyer],
            licence: PracticeLicence("15001201510000001"),
            firm: "other",
        )
        try world.office().add(other)
        let assign = { (firm: LawFirm.ID) in
            try world.step(.assign) { step in
                step.firm = firm
                step.lawyers = ["wang"]
                step.reason = "企业另选律所"
            }
        }
        #expect(
            rules { try assign("firm") } == ["guard.firmChanged.same", "guard.lawyers.otherFirm"]
        )
        let file = try assign("other")
        #expect(file.checkup.firm == "other" && file.checkup.lawyers == ["wang"])
        #expect(file.checkup.status == .assigned)
        #expect(file.papers.signed == [.application] && file.papers.conflict == nil)
    }

    @Test("A conflict found late stops the work, even after issue; the notice goes with it")
    func lateConflict() async throws {
        let world = try await World.handedOver()
        let day = try Sample.date(World.today)
        #expect(
            rules { try world.step(.suspend) { $0.reason = "利益冲突" } } == ["guard.conflict.none"]
        )
        let file = try world.step(.suspend) { step in
            step.reason = "利益冲突"
            step.conflict = .absolute
            step.forms = [try SignedForm(.stopNotice, on: day, by: "王某")]
        }
        #expect(file.checkup.status == .suspended && file.papers.conflict == .absolute)
        #expect(rules { try world.step(.resume) } == ["guard.conflict.absolute"])
        #expect(try world.office().next(file.checkup.id).duties == [])
    }

    @Test(
        "Issue, sending back and archiving have commands of their own",
        arguments: [CheckupAction.issue, .sendBack, .archive],
    )
    func ownCommands(action: CheckupAction) throws {
        let world = try World.interviewed()
        #expect(rules { try world.step(action) } == ["workflow.ownCommand"])
    }
}
