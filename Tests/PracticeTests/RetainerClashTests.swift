import Checklists
import Diagnostics
import Practice
import Testing

@Suite("Retainers beside each other")
struct RetainerClashTests {
    private func terms(
        _ kind: RetainerKind = .annual,
        _ start: String,
        _ end: String,
        scope: [String] = [],
    ) throws -> Retainer.Terms {
        var terms = try Samples.terms(kind, from: start, through: end)
        terms.scope = scope
        return terms
    }

    @Test(
        "A renewal that overlaps what it renews is refused; the day after is not",
        arguments: [
            (start: "2026-12-31", rule: "retainer.overlapsRenewal"),
            (start: "2027-01-01", rule: nil),
        ] as [(String, String?)],
    )
    func renewal(start: String, rule: String?) throws {
        let earlier = try Samples.retainer()
        let renewal = try Samples.draft(
            "r2",
            terms(.special, start, "2027-12-31"),
            renewing: "r1",
        )
        #expect(renewal.clash(with: earlier)?.rule == rule)
    }

    @Test("A contract that is stretched over its signed renewal is refused")
    func stretched() throws {
        let renewal = try Samples.retainer(
            "r2",
            terms(.annual, "2027-01-01", "2027-12-31"),
            renewing: "r1",
        )
        let earlier = try Samples.retainer("r1", terms(.annual, "2026-01-01", "2027-01-01"))
        #expect(earlier.clash(with: renewal)?.rule == "retainer.overlapsRenewal")
    }

    @Test(
        "A second contract of one kind in one time is refused",
        arguments: [RetainerKind.annual, .proBono],
    )
    func second(kind: RetainerKind) throws {
        let first = try Samples.retainer("r1", terms(kind, "2026-01-01", "2026-12-31"))
        let second = try Samples.draft("r2", terms(kind, "2026-12-31", "2027-12-30"))
        #expect(second.clash(with: first)?.rule == "retainer.secondInForce")
    }

    @Test("What does not stand in the way is accepted")
    func accepted() throws {
        let first = try Samples.retainer()
        let ended = try first.terminated(DatedReason(on: Samples.day("2026-06-30"), reason: "解除"))
        let same = try Samples.draft("r2", terms(.annual, "2026-06-30", "2026-12-31"))
        #expect(same.clash(with: ended) == nil)
        #expect(same.clash(with: try Samples.draft()) == nil)
        #expect(same.clash(with: same) == nil)
        #expect(
            try Samples.draft("r2", terms(.special, "2026-06-30", "2026-12-31")).clash(with: first)
                == nil
        )
        #expect(try Samples.draft("r2", same.terms, enterprise: "e2").clash(with: first) == nil)
        #expect(same.clash(with: first)?.rule == "retainer.secondInForce")
    }

    @Test(
        "Special contracts run side by side when their scopes are apart",
        arguments: [
            (scope: ["股权收购"], rule: nil), (scope: ["厂房租赁"], rule: "retainer.secondInForce"),
            (scope: [], rule: "retainer.secondInForce"),
        ] as [([String], String?)],
    )
    func special(scope: [String], rule: String?) throws {
        let first = try Samples.retainer(
            "r1",
            terms(.special, "2026-01-01", "2026-12-31", scope: ["厂房租赁"]),
        )
        let second = try Samples.draft(
            "r2",
            terms(.special, "2026-03-01", "2026-09-30", scope: scope),
        )
        #expect(second.clash(with: first)?.rule == rule)
    }

    @Test("Who left or may not practise cannot take it on")
    func lawyers() throws {
        let stopped = Standing(licence: .stopped)
        let cases: [(User?, String?)] = [
            (try Samples.lawyer("chen"), nil), (nil, "guard.lawyers.unknown"),
            (try Samples.lawyer("chen", status: .left), "retainer.lawyerMayNot"),
            (try Samples.lawyer("chen", standing: stopped), "retainer.lawyerMayNot"),
            (
                try Samples.lawyer("chen", standing: Standing(assessment: .notCompetent)),
                "retainer.lawyerMayNot",
            ),
            (try Samples.lawyer("chen", roles: [.office]), "retainer.lawyerMayNot"),
        ]
        for (user, rule) in cases { #expect(Retainer.unfitness(of: "chen", user)?.rule == rule) }
    }
}
