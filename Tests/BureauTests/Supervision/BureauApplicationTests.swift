import Bureau
import Checklists
import Diagnostics
import Foundation
import Practice
import Testing

@Suite("Applications at the bureau")
struct BureauApplicationTests {
    private static let clock = Applied.clock
    private static func day(_ text: String) -> CalendarDate { Applied.day(text) }

    @Test(
        "Each step sets the day for the next: accept within one working day, recommend the same day, answer within two"
    )
    func clockRuns() throws {
        var application = try Applied.application()
        #expect(
            application.next?.step == .accept && application.next?.day == Self.day("2026-11-17")
        )
        application = try application.accepted(on: Self.day("2026-11-17"), Self.clock)
        #expect(application.next?.step == .recommend)
        #expect(application.next?.day == Self.day("2026-11-17"))
        application = try Applied.recommended()
        #expect(application.next?.step == .choose)
        application = try application.chosen(Applied.first, on: Self.day("2026-11-20"), Self.clock)
        #expect(
            application.next?.step == .answer && application.next?.day == Self.day("2026-11-24")
        )
        application = try application.answered(.canTakeIt, on: Self.day("2026-11-20"), Self.clock)
        #expect(application.next?.step == .contact && application.status == .taken)
        application = try application.reached(.contact, on: Self.day("2026-11-23"), Self.clock)
        application = try application.reached(.onSite, on: Self.day("2026-11-24"), Self.clock)
        #expect(application.next?.step == .report)
        application = try application.reached(.report, on: Self.day("2026-11-30"), Self.clock)
        #expect(application.status == .reported && application.next == nil)
        #expect(application.line.deadlines.isEmpty)
    }

    @Test(
        "A firm that cannot gives way to the next, and never only one is named while there are two"
    )
    func declined() throws {
        var application = try Applied.recommended(count: 2)
        #expect(application.named.count == 2)
        let asked = application.named[0].firm
        application = try application.chosen(asked, on: Self.day("2026-11-17"), Self.clock)
        #expect(application.named.count == 2)
        application = try application.answered(.cannot, on: Self.day("2026-11-18"), Self.clock)
        #expect(application.status == .recommended && application.next?.step == .choose)
        #expect(application.named.count == 2)
        #expect(!application.named.map(\.firm).contains(asked))
        #expect(
            rule { try application.chosen(asked, on: Self.day("2026-11-18"), Self.clock) }
                == "bureau.apply.declined"
        )
    }

    @Test("When nobody is left, firms must be recommended anew")
    func nobodyLeft() throws {
        let one = [FirmMatcher.Firm(code: Applied.first, name: "甲所")]
        let application = try Applied.recommended(one)
            .chosen(Applied.first, on: Self.day("2026-11-17"), Self.clock)
            .answered(.cannot, on: Self.day("2026-11-17"), Self.clock)
        #expect(application.named.isEmpty && application.next?.step == .recommend)
    }

    @Test("What does not fit the state is refused")
    func refused() throws {
        let received = try Applied.application()
        let reason = try DatedReason(on: Self.day("2026-11-17"), reason: "材料不全")
        let cases: [(String, () throws -> BureauApplication)] = [
            (
                "bureau.apply.notNow",
                { try received.chosen(Applied.first, on: reason.on, Self.clock) },
            ),
            (
                "bureau.apply.notNow",
                { try received.answered(.cannot, on: reason.on, Self.clock) },
            ),
            ("bureau.apply.notNow", { try received.reached(.report, on: reason.on, Self.clock) }),
            (
                "bureau.apply.order",
                { try received.accepted(on: Self.day("2026-11-15"), Self.clock) },
            ),
            (
                "bureau.apply.noFirms",
                {
                    try received.accepted(on: reason.on, Self.clock).recommended(
                        FirmRecommendation(on: reason.on, ranked: [], count: 3),
                        Self.clock,
                    )
                },
            ),
            (
                "bureau.apply.notRanked",
                {
                    try Applied.recommended([Applied.firms[0], Applied.firms[1]])
                        .chosen(Applied.third, on: reason.on, Self.clock)
                },
            ),
        ]
        for (wanted, work) in cases { #expect(rule(work) == wanted) }
    }

    @Test(
        "One that is put off has its reason, may be accepted later, and its contact is erased after a year"
    )
    func deferred() throws {
        let reason = try DatedReason(on: Self.day("2026-11-17"), reason: "本月名额已满")
        let off = try Applied.application().deferred(reason, Self.clock)
        #expect(off.status == .deferred && !off.status.isOpen && off.next == nil)
        #expect(off.eraseContactOn == Self.day("2027-11-17"))
        #expect(off.line.deadlines == [Deadline(.contactErasure, on: Self.day("2027-11-17"))])
        #expect(off.erasingContact(on: Self.day("2027-11-18")).line.deadlines.isEmpty)
        let later = try off.accepted(on: Self.day("2026-12-01"), Self.clock)
        #expect(later.status == .accepted && later.eraseContactOn == nil)
    }

    @Test("It reads back as it was written, at every step")
    func coding() throws {
        let chosen = try Applied.recommended()
            .chosen(Applied.second, on: Self.day("2026-11-17"), Self.clock)
        let done = try chosen.answered(.canTakeIt, on: Self.day("2026-11-18"), Self.clock)
            .reached(.onSite, on: Self.day("2026-11-20"), Self.clock)
        for application in [try Applied.application(), chosen, done] {
            let data = try JSONEncoder().encode(application)
            #expect(try JSONDecoder().decode(BureauApplication.self, from: data) == application)
        }
    }

    static let badRequests: [(needs: [String], code: String?, rule: String)] = [
        (["D9"], nil, "bureau.apply.need"), (["劳动"], nil, "bureau.apply.need"),
        ([], "915001", "bureau.apply.code"), ([], "91500114MA5U00000-", "bureau.apply.code"),
    ]

    @Test("A request with what is no domain or no code is refused", arguments: badRequests)
    func badRequest(needs: [String], code: String?, wanted: String) {
        #expect(rule { try Applied.request(needs: needs, code: code) } == wanted)
    }

    @Test("The same enterprise is known by its code, else by its name")
    func sameEnterprise() throws {
        let request = try Applied.request()
        let cases: [(ApplicationRequest, Bool)] = [
            (try Applied.request(name: "改名后的公司"), true),
            (try Applied.request(code: "91500114MA5U000001"), false),
            (try Applied.request(code: nil), true),
            (try Applied.request(code: nil, name: "另一家公司"), false),
        ]
        for (other, isSame) in cases { #expect(request.isSameEnterprise(as: other) == isSame) }
    }
}
