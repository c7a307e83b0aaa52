import Diagnostics
import Practice
import Testing

@Suite("Words of conflicts of interest")
struct ConflictWordsTests {
    @Test(
        "Every role, kind, match, ground, weight, status and answer has a name",
        arguments: Language.allCases,
    )
    func names(language: Language) {
        let names =
            PartyRole.allCases.map(\.name) + MatterKind.allCases.map(\.name)
            + Engagement.allCases.map(\.name) + NameMatch.allCases.map(\.name)
            + ConflictGround.allCases.map(\.name) + ConflictGravity.allCases.map(\.name)
            + ConflictCheck.Status.allCases.map(\.name) + Matter.Status.allCases.map(\.name)
            + ConflictAnswer.allCases.map(\.name)
        for name in names {
            #expect(Phrasebook.practice.phrase(name.key, in: language) != nil, "\(name.key)")
        }
    }

    @Test(
        "A check that is stale or open counts as none, whatever it found",
        arguments: ConflictResult.allCases,
    )
    func doubts(result: ConflictResult) throws {
        let guards: [CheckupGuard] = [
            .noConflict, .waived, .conflictFound, .conflictSettled, .conflictResolved,
        ]
        for (doubt, rule) in [
            (ConflictDoubt.stale, "guard.conflict.stale"), (.open, "guard.conflict.open"),
        ] {
            var facts = try Samples.facts()
            facts.conflict = result
            facts.signed = Set(CheckupForm.allCases)
            facts.conflictDoubt = doubt
            for guardian in guards {
                #expect(guardian.refusal(of: try Samples.checkup(), facts)?.rule == rule)
            }
        }
    }
}
