import Checklists
import Diagnostics
import Practice
import Store
import Testing

@testable import Workflows

@Suite("Ratings and requests")
struct RatingAndRequestTests {
    private func plan(
        _ checkup: Checkup.ID,
        rater: String? = "王某",
        sheet: String? = nil,
    ) throws -> RatingPlan {
        var plan = RatingPlan(
            RatingTarget(.checkup, checkup.text),
            try RatingScores(overall: 5, usefulness: 4),
            by: .head,
        )
        plan.rater = rater
        plan.sheet = sheet
        return plan
    }

    @Test("One rating for a target and a rater, after the delivery")
    func once() async throws {
        let world = try await World.handedOver()
        let id = try world.opened().file.checkup.id
        let office = try world.office("wu")
        var early = try plan(id)
        early.on = try Sample.date("2026-11-19")
        #expect(rules { try office.rate(early) } == ["workflow.ratedEarly"])
        let rating = try office.rate(plan(id))
        #expect(rating.enterprise == "e1")
        #expect(rules { try office.rate(plan(id)) } == ["workflow.ratedAlready"])
        _ = try office.rate(plan(id, rater: nil, sheet: "1"))
        _ = try office.rate(plan(id, rater: nil, sheet: "2"))
        #expect(
            rules { try office.rate(plan(id, rater: nil, sheet: "2")) } == ["workflow.ratedAlready"]
        )
        let summary = try office.satisfaction(ListQuery())
        #expect(summary.ratings == 3 && summary.rate == nil)
        #expect(summary.delivered == 1 && summary.participation == 1000)
        #expect(try world.opened().file.life.ratings.count == 3)
    }

    @Test("Services and retainers are rated by their id, without a checkup")
    func services() throws {
        let world = try World.open()
        let plan = RatingPlan(
            RatingTarget(.service, "s1"),
            try RatingScores(overall: 3),
            by: .staff,
        )
        _ = try world.office("wu").rate(plan)
        #expect(try world.office().satisfaction(ListQuery()).participation == nil)
        #expect(try world.office().page(of: SatisfactionRating.self).total == 1)
        #expect(rules { try world.office("bu").rate(plan) } == ["permission.openCheckups"])
    }

    private func request(_ world: World, _ checkup: Checkup.ID?) throws -> Held<EnterpriseRequest> {
        let taken = try world.office().take(
            Office.RequestPlan(
                enterprise: "e1",
                checkup: checkup,
                category: .arrears,
                content: "工程款逾期一年未付",
                on: Sample.date("2026-11-10"),
            )
        )
        return try world.office().find(EnterpriseRequest.self, taken.number.short)
    }

    @Test("A request leaves the firm under the consent of its checkup, until that is withdrawn")
    func consent() throws {
        let world = try World.collecting(allowing: [.request])
        let office = try world.office()
        var file = try world.opened().file
        let first = try request(world, file.checkup.id)
        let second = try request(world, file.checkup.id)
        let loose = try request(world, nil)
        #expect(second.value.number.counter == 2)
        let pass = { (held: Held<EnterpriseRequest>, signer: String?) in
            try office.pass(held, to: "区工商联", on: nil, replyBy: nil, consentSigner: signer)
        }
        #expect(try pass(first, nil).status == .passed)
        #expect(rules { try pass(loose, nil) } == ["guard.request.consent"])
        let day = try Sample.date("2026-11-20")
        try office.record(
            [ConsentDecision(.request, .withdrawn, on: day, signer: "王某")],
            in: &file,
        )
        #expect(rules { try pass(second, nil) } == ["guard.request.consent"])
        #expect(try pass(loose, "王某").consent?.signer == "王某")
        #expect(rules { try pass(first, "王某") } == ["store.append.stale"])
    }

    @Test("A request of a checkup is of the checkup's enterprise")
    func other() throws {
        let world = try World.collecting()
        let checkup = try world.opened().file.checkup.id
        try world.office().register(Firm.enterprise("e2", name: "黔江示例丝绸有限公司", code: nil))
        let plan = Office.RequestPlan(
            enterprise: "e2",
            checkup: checkup,
            category: .other,
            content: "用电",
        )
        #expect(rules { try world.office().take(plan) } == ["workflow.otherEnterprise"])
    }
}
