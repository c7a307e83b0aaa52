import Checklists
import Diagnostics
import Foundation
import Practice
import Testing

@Suite("The order of the days of a checkup")
struct CheckupOrderTests {
    private func facts(on day: String, today: String = "2026-11-23") throws -> CheckupFacts {
        var facts = try Samples.facts()
        facts.today = try Samples.day(today)
        facts.day = try Samples.day(day)
        return facts
    }

    /// A checkup whose conflict check was cleared on the 20th.
    private func cleared() throws -> Checkup {
        try Samples.checkup().performing(.checkConflicts, given: facts(on: "2026-11-19"))
            .performing(.clearConflict, given: facts(on: "2026-11-20"))
    }

    @Test("A step on the day of the step before it, or later, is taken", arguments: ["20", "23"])
    func accepted(day: String) throws {
        let signed = try cleared().performing(.sign, given: facts(on: "2026-11-\(day)"))
        #expect(signed.status == .signed)
        #expect(try signed.days[.sign] == Samples.day("2026-11-\(day)"))
        #expect(try roundTrip(signed) == signed)
    }

    @Test(
        "A step before the step that it follows, or on a day to come, is refused",
        arguments: [("2026-11-19", "guard.order.early"), ("2026-11-24", "guard.order.future")],
    )
    func refused(day: String, rule: String) throws {
        let reasons = try cleared().permit(.sign, facts(on: day)).reasons
        #expect(reasons.map(\.rule) == [rule])
        #expect(reasons.allSatisfy { $0.remedy != nil })
    }

    @Test("The base date is not later than the visit, whichever comes first")
    func baseDate() throws {
        var checkup = try cleared().performing(.sign, given: facts(on: "2026-11-20"))
        checkup = try checkup.performing(.collect, given: facts(on: "2026-11-20"))
        checkup = try checkup.rescoped(baseDate: Samples.day("2026-11-22"), domains: ["D09"])
        #expect(
            try checkup.permit(.visit, facts(on: "2026-11-21")).reasons.map(\.rule)
                == ["guard.order.baseDate"]
        )
        let visited = try checkup.performing(.visit, given: facts(on: "2026-11-22"))
        let today = try Samples.day("2026-11-23")
        let later = try visited.refusal(ofBaseDate: Samples.day("2026-11-23"), today: today)
        #expect(later?.rule == "guard.order.baseDate")
        #expect(try visited.refusal(ofBaseDate: Samples.day("2026-11-22"), today: today) == nil)
        let future = try visited.refusal(ofBaseDate: Samples.day("2026-11-24"), today: today)
        #expect(future?.rule == "guard.baseDate.future")
    }

    @Test("A header without days, as earlier versions wrote it, is read")
    func withoutDays() throws {
        let checkup = try Samples.checkup()
        let written = try JSONSerialization.jsonObject(with: JSONEncoder().encode(checkup))
        var fields = try #require(written as? [String: Any])
        #expect(fields.removeValue(forKey: "days") != nil)
        let data = try JSONSerialization.data(withJSONObject: fields)
        #expect(try JSONDecoder().decode(Checkup.self, from: data) == checkup)
    }

    @Test(
        "A form before what it follows, or on a day to come, is refused",
        arguments: [
            (CheckupForm.agreement, "2026-11-19", "guard.form.early"),
            (.consent, "2026-11-24", "guard.form.future"),
            (.receipt, "2026-11-21", "guard.form.notIssued"),
        ],
    )
    func forms(form: CheckupForm, day: String, rule: String) throws {
        let signed = try SignedForm(form, on: Samples.day(day), by: "王某")
        let refusal = try cleared().refusal(of: signed, today: Samples.day("2026-11-23"))
        #expect(refusal?.rule == rule)
    }

    @Test(
        "A form on the day of what it follows is taken",
        arguments: [CheckupForm.agreement, .application],
    )
    func formsAccepted(form: CheckupForm) throws {
        let signed = try SignedForm(form, on: Samples.day("2026-11-20"), by: "王某")
        #expect(try cleared().refusal(of: signed, today: Samples.day("2026-11-23")) == nil)
    }

    @Test("A closed file goes into the archive within three months, and then no longer")
    func archive() throws {
        var facts = try facts(on: "2026-11-30", today: "2026-11-30")
        var checkup = try #require(try Samples.checkups()[.followedUp])
        checkup = try checkup.performing(.close, given: facts)
        let deadline = Deadline(.archive, on: try Samples.day("2027-02-28"))
        #expect(checkup.line.deadlines == [deadline])
        facts.day = nil
        #expect(try checkup.performing(.archive, given: facts).line.deadlines.isEmpty)
        let ended = try Samples.checkup().performing(.terminate, given: facts)
        #expect(ended.line.deadlines == [deadline])
    }

    @Test("The usual road only names moves that the table has", arguments: CheckupStatus.allCases)
    func road(status: CheckupStatus) throws {
        let checkup = try #require(try Samples.checkups()[status])
        var facts = try Samples.facts()
        for conflict in ConflictResult.allCases {
            facts.conflict = conflict
            for action in checkup.road(facts) {
                #expect(CheckupTransition.row(status, action) != nil, "\(action)")
            }
        }
        #expect(checkup.road(facts).isEmpty == (status == .archived))
    }

    @Test("In review the road leads on only when the content is approved as it is")
    func reviewed() throws {
        let checkup = try #require(try Samples.checkups()[.inReview])
        var facts = try Samples.facts()
        #expect(checkup.road(facts) == [.issue])
        facts.content = try Samples.fingerprint("b")
        #expect(checkup.road(facts).isEmpty)
    }

    @Test("Only an own client's checkup needs its lawyers at once")
    func lawyers() throws {
        let number = try DocumentNumber(series: DocumentNumber.checkups, year: 2026, counter: 1)
        let applied = try Checkup(
            id: "c",
            number: number,
            enterprise: "e",
            firm: "f",
            lawyers: [],
            source: .application,
        )
        #expect(try roundTrip(applied) == applied)
        let reasons = try #require(applied.moved(by: .submit)?.moved(by: .accept))
            .permit(.assign, CheckupFacts(today: Samples.day("2026-11-23"))).reasons
        #expect(reasons.map(\.rule) == ["guard.lawyers.none"])
    }
}
