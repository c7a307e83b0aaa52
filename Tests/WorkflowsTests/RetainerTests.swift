import Checklists
import Diagnostics
import Practice
import Store
import Testing

@testable import Workflows

@Suite("Retainers of the firm")
struct RetainerTests {
    @Test("A retainer is drafted, signed, and found by each of its names")
    func found() throws {
        let world = try World.open()
        var terms = try world.terms()
        terms.contractNumber = "（2026）示例顾字第1号"
        let retainer = try world.retain("e1", terms)
        let office = try world.office()
        for name in [
            "2026-1", "顾问〔2026〕第001号", "（2026）示例顾字第1号", String(retainer.id.text.prefix(8)),
        ] {
            #expect(try office.retainer(name).value == retainer)
        }
        #expect(retainer.signedOn?.description == "2026-01-05")
        #expect(try office.page(of: Retainer.self).records == [retainer])
    }

    @Test(
        "Lawyers who left, may not act or are unknown are refused, and nothing is recorded",
        arguments: [
            (lead: "gu", rule: "retainer.lawyerMayNot"),
            (lead: "wu", rule: "retainer.lawyerMayNot"),
            (lead: "nobody", rule: "guard.lawyers.unknown"),
        ] as [(User.ID, String)],
    )
    func lawyers(lead: User.ID, rule: String) throws {
        let world = try World.open()
        let terms = try world.terms(lead: lead)
        #expect(rules { try world.office("wu").addRetainer(for: "e1", terms) } == [rule])
        #expect(try world.office().page(of: Retainer.self).total == 0)
    }

    @Test("A second retainer of one kind is refused when it is drafted and when it is signed")
    func second() throws {
        let world = try World.open()
        let office = try world.office("wu")
        let draft = try office.addRetainer(for: "e1", world.terms())
        try world.retain()
        let held = try office.retainer(draft.id.text)
        #expect(
            rules { try office.addRetainer(for: "e1", world.terms()) } == ["retainer.secondInForce"]
        )
        #expect(rules { try office.sign(held, on: office.today) } == ["retainer.secondInForce"])
        _ = try office.addRetainer(for: "e1", world.terms(.special))
    }

    @Test("A contract number belongs to one retainer")
    func contractNumber() throws {
        let world = try World.open()
        var terms = try world.terms()
        terms.contractNumber = "2026-A-1"
        try world.retain("e1", terms)
        terms.kind = .special
        #expect(
            rules { try world.office("wu").addRetainer(for: "e1", terms) } == [
                "workflow.contractNumberTaken"
            ]
        )
    }

    @Test("A signed renewal makes the earlier one renewed, in one transaction")
    func renewal() throws {
        let world = try World.open()
        let office = try world.office("wu")
        let first = try world.retain()
        let held = try office.retainer(first.id.text)
        let renewal = try office.renew(held, first.renewalTerms())
        #expect(try office.retainer(first.id.text).value.renewedBy == nil)
        #expect(
            rules { try office.renew(held, first.renewalTerms()) } == ["workflow.renewalDrafted"]
        )
        let signed = try office.sign(office.retainer(renewal.id.text), on: office.today)
        #expect(try office.retainer(first.id.text).value.renewedBy == signed.id)
        #expect(try office.renewals(of: first).map(\.id) == [first.id, signed.id])
        #expect(try office.renewals(of: signed).map(\.id) == [first.id, signed.id])
    }

    @Test("A renewal ended before it began leaves the earlier one open; one that began does not")
    func fellThrough() throws {
        let world = try World.open()
        let office = try world.office("wu")
        let first = try world.retain()
        let renewal = try office.renew(office.retainer(first.id.text), first.renewalTerms())
        _ = try office.sign(office.retainer(renewal.id.text), on: office.today)
        let held = try office.retainer(renewal.id.text)
        #expect(try office.retainer(first.id.text).value.line.deadlines.isEmpty)
        _ = try office.terminate(held, on: Sample.date("2027-01-01"), because: "企业未付首期")
        let open = try office.retainer(first.id.text).value
        #expect(open.isRenewalOpen && open.line.deadlines.count == 2)
        let again = try office.renew(office.retainer(first.id.text), first.renewalTerms())
        _ = try office.sign(office.retainer(again.id.text), on: office.today)
        let second = try office.retainer(again.id.text)
        _ = try office.terminate(second, on: Sample.date("2027-03-01"), because: "协商解除")
        #expect(try office.retainer(first.id.text).value.renewedBy == again.id)
        #expect(try office.renewals(of: first).map(\.id) == [first.id, again.id])
    }

    @Test("A renewal that overlaps is refused")
    func overlap() throws {
        let world = try World.open()
        let office = try world.office("wu")
        let first = try world.retain()
        var terms = try first.renewalTerms()
        terms.start = try Sample.date("2026-12-31")
        #expect(
            rules { try office.renew(office.retainer(first.id.text), terms) } == [
                "retainer.overlapsRenewal"
            ]
        )
    }

    @Test("Two people changing one retainer at once: the second is told, and the first stays")
    func atOnce() throws {
        let world = try World.open()
        let office = try world.office("wu")
        let read = try office.retainer(world.retain().id.text)
        _ = try office.terminate(read, on: office.today, because: "协商解除")
        let refused = rules { try office.leaveToEnd(read, because: "不续") }
        #expect(refused.count == 1 && refused[0].hasPrefix("store."))
        #expect(try office.retainer("2026-1").value.termination?.reason == "协商解除")
    }

    @Test("Bureau officers and people who left keep no retainers", arguments: ["bu", "gu"])
    func permission(user: String) throws {
        let world = try World.open()
        let refused = rules { try world.office(user).addRetainer(for: "e1", world.terms()) }
        #expect(refused.count == 1 && refused[0].hasPrefix("permission."))
    }

    @Test("Payments, the decision against renewal and amendments are kept")
    func changes() throws {
        let world = try World.open()
        let office = try world.office("wu")
        var terms = try world.terms()
        terms.instalments = [
            try Instalment(due: Sample.date("2026-03-31"), amount: MoneyAmount(fen: 3_000_000))
        ]
        let id = try world.retain("e1", terms).id.text
        _ = try office.pay(office.retainer(id), instalment: 1, on: office.today, receipt: "0001")
        _ = try office.leaveToEnd(office.retainer(id), because: "企业已设法务部")
        var changed = try office.retainer(id).value.terms
        changed.lead = "lin"
        _ = try office.edit(
            office.retainer(id),
            changed,
            archiveNumber: "2026-顾-1",
            because: "补充协议",
        )
        let retainer = try office.retainer(id).value
        #expect(retainer.paid.fen == 3_000_000 && retainer.line.deadlines.isEmpty)
        #expect(retainer.notRenewed?.reason == "企业已设法务部" && retainer.archiveNumber == "2026-顾-1")
        #expect(retainer.terms.lead == "lin" && retainer.amendments.count == 1)
    }
}
