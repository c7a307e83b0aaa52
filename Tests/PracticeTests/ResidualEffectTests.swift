import Assessments
import Checklists
import Diagnostics
import Practice
import Testing

@Suite("What rectification does to a finding")
struct ResidualEffectTests {
    static let cases: [(effect: ResidualRating.Effect, states: [State])] = [
        (.noAdvice, []), (.removed, [.verified]), (.removed, [.verified, .notNeeded]),
        (.open, [.verified, .pending]), (.unverified, [.verified, .done]),
        (.unverified, [.done]), (.partial, [.verifiedInPart]), (.partial, [.adoptedInPart]),
        (.partial, [.verified, .adoptedInPart]), (.declined, [.declined]),
        (.declined, [.verified, .declined]), (.declined, [.pending, .declined]),
        (.notNeeded, [.notNeeded]), (.open, [.pending]),
    ]

    /// A rectification in short.
    enum State {
        case pending, done, verified, verifiedInPart, adoptedInPart, declined, notNeeded

        func made(_ number: Int) throws -> Rectification {
            let recommended = try Samples.recommended("D09-01-R\(number)")
            let finish = RectificationStep.Act.finish(note: "看过", proofs: [])
            return switch self {
            case .pending: try Samples.rectification(of: recommended)
            case .done: try Samples.rectification([finish], of: recommended)
            case .verified: try Samples.verified(of: recommended)
            case .verifiedInPart:
                try Samples.rectification([finish], of: recommended)
                    .taking(Samples.step(.verifyPartly(note: "缺二"), "2026-12-02", "zhou"))
            case .adoptedInPart: try Samples.verified(of: recommended, notAdopted: "成本过高")
            case .declined:
                try Samples.rectification(
                    [.decline(reason: "不做", confirmation: nil)],
                    of: recommended,
                )
            case .notNeeded:
                try Samples.rectification([.dispense(reason: "已停用")], of: recommended)
            }
        }
    }

    @Test("Only what is adopted in full, done and verified takes a finding away", arguments: cases)
    func effect(effect: ResidualRating.Effect, states: [State]) throws {
        let rectifications = try states.enumerated().map { try $1.made($0 + 1) }
        #expect(ResidualRating.effect(of: rectifications) == effect)
    }

    @Test("The first follow-up is 30 days after delivery for red and orange, else 90")
    func firstFollowUp() {
        #expect(RiskLevel.allCases.map(FollowUp.daysToFirst) == [90, 90, 30, 30])
        #expect(FollowUp.daysToFirst(nil) == 90)
    }
}
