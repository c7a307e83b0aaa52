import Checklists
import Practice
import Testing

@Suite("Retainers")
struct RetainerTests {
    private let today = "2026-11-20"

    @Test("Terms that contradict each other are refused")
    func contradictions() throws {
        let cases: [(rule: String, change: (inout Retainer.Terms) throws -> Void)] = [
            ("retainer.endBeforeStart", { $0.end = try Samples.day("2025-12-31") }),
            ("checkup.lawyerTwice", { $0.team = ["chen"] }),
            ("retainer.instalmentSum", { $0.fee = try MoneyAmount(fen: 3_000_001) }),
            (
                "retainer.noFee",
                {
                    $0.fee = nil
                    $0.instalments = []
                },
            ),
            ("retainer.noFeeTerms", { $0.feeMode = .basePlusExcess }),
            ("retainer.noFeeTerms", { $0.feeMode = .byAmount }),
            ("retainer.feeForProBono", { $0.feeMode = .proBono }),
            ("retainer.feeForProBono", { $0.kind = .proBono }),
            ("retainer.promisedCount", { $0.promised = [.training: 0] }),
            ("retainer.responseHours", { $0.responseHours = 0 }),
            ("practice.text.tooLong", { $0.scope = [String(repeating: "长", count: 201)] }),
        ]
        for (expected, change) in cases {
            var terms = try Samples.terms()
            try change(&terms)
            #expect(rule { try Samples.draft("r1", terms) } == expected)
        }
    }

    @Test("Terms of every fee mode are accepted with what they need")
    func feeModes() throws {
        for mode in FeeMode.allCases {
            var terms = try Samples.terms()
            terms.feeMode = mode
            terms.feeTerms = "超出部分每小时800元"
            if mode == .proBono { (terms.fee, terms.instalments) = (nil, []) }
            #expect(rule { try Samples.draft("r1", terms) } == nil)
        }
    }

    @Test("It is the same after it was written and read, and damage is refused")
    func coding() throws {
        var terms = try Samples.terms()
        terms.promised = [.contractReview: 20, .training: 2]
        terms.scope = ["日常咨询"]
        let retainer = try Samples.retainer("r2", terms, renewing: "r1")
            .paying(1, on: Samples.day("2026-01-28"), receipt: "0001", today: Samples.day(today))
        #expect(try roundTrip(retainer) == retainer)
        #expect(retainer.line.number == "2026-1" && retainer.line.people == ["chen", "lin"])
        #expect(retainer.parties.map(\.role) == [.client])
    }

    @Test("A part of an instalment leaves the rest due")
    func partPaid() throws {
        let (day, now) = (try Samples.day("2026-01-28"), try Samples.day(today))
        let paid = try Samples.retainer().paying(1, MoneyAmount(fen: 400_000), on: day, today: now)
        #expect(paid.terms.instalments.map(\.amount.fen) == [400_000, 600_000, 2_000_000])
        #expect(paid.terms.instalments.map(\.isPaid) == [true, false, false])
        #expect(paid.terms.instalments[1].due.description == "2026-01-31")
        #expect(paid.paid.fen == 400_000)
        let refused: [(String, () throws -> Retainer)] = [
            ("retainer.alreadyPaid", { try paid.paying(1, on: day, today: now) }),
            ("retainer.noInstalment", { try paid.paying(4, on: day, today: now) }),
            ("retainer.noInstalment", { try paid.paying(0, on: day, today: now) }),
            (
                "retainer.paidTooMuch",
                { try paid.paying(2, MoneyAmount(fen: 600_001), on: day, today: now) },
            ),
            (
                "retainer.dayAhead",
                { try paid.paying(2, on: Samples.day("2026-11-21"), today: now) },
            ),
            ("retainer.notSigned", { try Samples.draft().paying(1, on: day, today: now) }),
        ]
        for (expected, work) in refused { #expect(rule(work) == expected) }
    }

    @Test("A signed retainer changes with a reason only, and what was paid stays")
    func amended() throws {
        let day = try Samples.day(today)
        let retainer = try Samples.retainer()
        var terms = retainer.terms
        terms.lead = "zhou"
        #expect(rule { try retainer.amended(terms, on: day) } == "retainer.amendmentReason")
        let changed = try retainer.amended(terms, on: day, because: "补充协议")
        #expect(changed.terms.lead == "zhou" && changed.amendments.map(\.reason) == ["补充协议"])
        let paid = try retainer.paying(1, on: day, today: day)
        #expect(
            rule { try paid.amended(retainer.terms, on: day, because: "x") } == "retainer.paidStays"
        )
        #expect(try Samples.draft().amended(terms, on: day).amendments.isEmpty)
    }

    @Test("A renewal takes over the terms for as long again from the day after, unpaid")
    func renewal() throws {
        let now = try Samples.day(today)
        let paid = try Samples.retainer().paying(1, on: now, today: now)
        let terms = try paid.renewalTerms()
        #expect(terms.start.description == "2027-01-01" && terms.end.description == "2027-12-31")
        #expect(terms.instalments.map(\.due.description) == ["2027-01-31", "2027-07-31"])
        #expect(terms.instalments.allSatisfy { !$0.isPaid })
        #expect(rule { try Samples.draft().renewalTerms() } == "retainer.notSigned")
        #expect(rule { try paid.continued(by: "r2").renewalTerms() } == "retainer.renewedAlready")
    }

    @Test("What is over is not ended, signed or renewed again")
    func over() throws {
        let day = try Samples.day("2026-06-30")
        let reason = try DatedReason(on: day, reason: "协商解除")
        let ended = try Samples.retainer().terminated(reason)
        let late = try DatedReason(on: Samples.day("2027-01-01"), reason: "迟了")
        let early = try DatedReason(on: Samples.day("2025-01-01"), reason: "早了")
        let refused: [(String, () throws -> Any)] = [
            ("retainer.terminatedAlready", { try ended.terminated(reason) }),
            ("retainer.over", { try ended.amended(ended.terms, on: day) }),
            ("retainer.notRenewable", { try ended.renewalTerms() }),
            ("retainer.terminationAfterEnd", { try Samples.retainer().terminated(late) }),
            ("retainer.terminationBeforeStart", { try Samples.retainer().terminated(early) }),
            ("retainer.signedAlready", { try Samples.retainer().signed(on: day, today: day) }),
            ("retainer.dayAhead", { try Samples.draft().signed(on: late.on, today: day) }),
        ]
        for (expected, work) in refused { #expect(rule(work) == expected) }
    }
}
