import Checklists
import Diagnostics
import Practice
import Testing

@Suite("Consents, kind by kind")
struct ConsentsTests {
    private func decision(
        _ kind: ConsentKind,
        _ answer: ConsentDecision.Answer,
        _ day: String,
    ) throws -> ConsentDecision {
        try ConsentDecision(kind, answer, on: Samples.day(day), signer: "王某")
    }

    @Test("What was never decided is not allowed", arguments: ConsentKind.allCases)
    func undecided(kind: ConsentKind) throws {
        #expect(try !Consents().allows(kind, on: Samples.day("2026-11-23")))
    }

    @Test("A consent holds from its day to the day before its withdrawal")
    func withdrawn() throws {
        let consents = try Consents([
            decision(.reportCopy, .given, "2026-11-10"),
            decision(.request, .refused, "2026-11-10"),
            decision(.reportCopy, .withdrawn, "2026-11-20"),
        ])
        let days = [("09", false), ("10", true), ("19", true), ("20", false)]
        for (day, allowed) in days {
            #expect(
                try consents.allows(.reportCopy, on: Samples.day("2026-11-\(day)")) == allowed,
                "\(day)",
            )
            #expect(try !consents.allows(.request, on: Samples.day("2026-11-\(day)")))
        }
        #expect(consents.decisions.count == 3)
        #expect(try roundTrip(consents) == consents)
    }

    @Test("What was withdrawn may be given again")
    func again() throws {
        let consents = try Consents([
            decision(.caseUse, .given, "2026-11-10"), decision(.caseUse, .withdrawn, "2026-11-11"),
            decision(.caseUse, .given, "2026-11-12"),
        ])
        #expect(try consents.allows(.caseUse, on: Samples.day("2026-11-12")))
    }

    @Test(
        "Nothing is withdrawn that was not given, and no decision comes before the last of its kind"
    )
    func refused() throws {
        let given = try Consents([decision(.request, .given, "2026-11-10")])
        let bad = [
            (
                given, try decision(.caseUse, .withdrawn, "2026-11-11"),
                "practice.consent.nothingGiven",
            ),
            (given, try decision(.request, .withdrawn, "2026-11-09"), "practice.consent.order"),
        ]
        for (consents, next, rule) in bad {
            let refusal = #expect(throws: Diagnostic.self) { try consents.adding(next) }
            #expect(refusal?.rule == rule)
        }
        #expect(throws: Diagnostic.self) {
            try ConsentDecision(.request, .given, on: Samples.day("2026-11-10"), signer: "  ")
        }
    }
}
