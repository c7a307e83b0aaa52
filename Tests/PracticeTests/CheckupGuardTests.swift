import Checklists
import Diagnostics
import Practice
import Testing

@Suite("The guards of a checkup")
struct CheckupGuardTests {
    typealias Change = @Sendable (inout CheckupFacts) throws -> Void

    /// Each guard with a change of the good facts that makes it refuse, and the rule that says so.
    static let refused: [(guardian: CheckupGuard, rule: String, change: Change)] = [
        (.voluntary, "guard.voluntary", { $0.signed = [] }),
        (.reason, "guard.reason", { $0.reason = nil }),
        (.reason, "guard.reason", { $0.reason = " \n" }),
        (.lawyersMayPractise, "guard.lawyers.unknown", { $0.lawyers.removeLast() }),
        (
            .lawyersMayPractise, "guard.lawyers.none",
            { ($0.lawyers, $0.nextFirm) = ([], "other") },
        ),
        (
            .lawyersMayPractise, "guard.lawyers.mayNot",
            { $0.lawyers[1] = try Samples.lawyer("zhou", standing: Standing(licence: .stopped)) },
        ),
        (
            .lawyersMayPractise, "guard.lawyers.mayNot",
            { $0.lawyers[0] = try Samples.lawyer("chen", status: .left) },
        ),
        (
            .lawyersMayPractise, "guard.lawyers.otherFirm",
            { $0.lawyers[0] = try Samples.lawyer("chen", firm: "x") },
        ),
        (.lawyersMayPractise, "guard.lawyers.otherFirm", { $0.nextFirm = "other" }),
        (.firmChanged, "guard.firmChanged", { $0.nextFirm = nil }),
        (.firmChanged, "guard.firmChanged.same", { $0.nextFirm = "firm" }),
        (.noConflict, "guard.conflict.notSearched", { $0.conflict = nil }),
        (.noConflict, "guard.conflict.found", { $0.conflict = .waivable }),
        (.noConflict, "guard.conflict.found", { $0.conflict = .absolute }),
        (.waived, "guard.conflict.notSearched", { $0.conflict = nil }),
        (.waived, "guard.conflict.none", { $0.conflict = .clear }),
        (.waived, "guard.conflict.noWaiver", { $0.conflict = .waivable }),
        (
            .waived, "guard.conflict.absolute",
            { ($0.conflict, $0.signed) = (.absolute, [.waiver]) },
        ),
        (.conflictFound, "guard.conflict.notSearched", { $0.conflict = nil }),
        (.conflictFound, "guard.conflict.none", { $0.conflict = .clear }),
        (
            .conflictFound, "guard.conflict.waivedAlready",
            { ($0.conflict, $0.signed) = (.waivable, [.waiver]) },
        ),
        (.conflictSettled, "guard.conflict.notSearched", { $0.conflict = nil }),
        (.conflictSettled, "guard.conflict.noWaiver", { $0.conflict = .waivable }),
        (.conflictSettled, "guard.conflict.absolute", { $0.conflict = .absolute }),
        (.conflictResolved, "guard.conflict.noWaiver", { $0.conflict = .waivable }),
        (.conflictResolved, "guard.conflict.absolute", { $0.conflict = .absolute }),
        (.agreement, "guard.agreement", { $0.signed.remove(.agreement) }),
        (.agreement, "guard.agreement", { $0.signed.remove(.confidentiality) }),
        (.agreement, "guard.agreement", { $0.signed.remove(.consent) }),
        (.baseDate, "guard.baseDate.future", { $0.today = try Samples.day("2026-11-19") }),
        (.domainChecked, "guard.domainChecked", { $0.checkedDomains = [] }),
        (.answersSettled, "guard.answersSettled", { $0.unsettledAnswers = 1 }),
        (.answersConfirmed, "guard.answersConfirmed", { $0.unconfirmedAnswers = 1 }),
        (.findingsDecided, "guard.findingsDecided", { $0.undecidedFindings = 1 }),
        (.lawCurrent, "guard.lawCurrent", { $0.lawChanges = [try change("2026-11-21")] }),
        (.lawCurrent, "guard.lawCurrent", { $0.lawChanges = [try change("2026-11-23")] }),
        (
            .lawCurrent, "guard.lawCurrent",
            {
                $0.lawChanges = [try change("2026-11-22")]
                $0.lawCheckedOn = try Samples.day("2026-11-21")
            },
        ),
        (.sentBack, "guard.review.none", { $0.review = nil }),
        (.sentBack, "guard.review.notSentBack", { $0.review = try Samples.review() }),
        (.sentBack, "guard.review.stale", { $0.review = try Samples.review(.sendBack, of: "b") }),
        (.reviewed, "guard.review.none", { $0.review = nil }),
        (.reviewed, "guard.review.notApproved", { $0.review = try Samples.review(.sendBack) }),
        (.reviewed, "guard.review.stale", { $0.content = try Samples.fingerprint("b") }),
        (.reviewed, "guard.review.stale", { $0.content = nil }),
        (.independentReviewer, "guard.review.none", { $0.review = nil }),
        (.independentReviewer, "guard.review.ownWork", { $0.authors = ["chen", "li"] }),
        (
            .independentReviewer, "guard.review.notSmall",
            { $0.review = try Samples.review(independence: .outside) },
        ),
        (
            .independentReviewer, "guard.review.notSmall",
            { $0.review = try Samples.review(by: "chen", independence: .exception) },
        ),
        (
            .independentReviewer, "guard.review.noConsent",
            {
                $0.review = try Samples.review(independence: .outside)
                $0.firm = try Samples.firm(lawyers: 2)
                $0.signed = []
            },
        ),
        (
            .independentReviewer, "guard.review.ownWork",
            {
                $0.review = try Samples.review(independence: .outside)
                $0.firm = try Samples.firm(lawyers: 2)
                $0.authors = ["li"]
            },
        ),
        (.sealed, "guard.sealed", { $0.seal = nil }),
        (.sealed, "guard.sealed", { $0.seal = Seal(number: " ", on: $0.today) }),
        (
            .sealed, "guard.sealed.future",
            { $0.seal = Seal(number: "1", on: try Samples.day("2026-11-24")) },
        ),
        (.receipt, "guard.receipt", { $0.signed.remove(.receipt) }),
        (.nothingToRectify, "guard.nothingToRectify", { $0.findingsToAct = 1 }),
        (.followUpRecorded, "guard.followUpRecorded", { $0.followUps = 0 }),
        (.mayCloseEarly, "guard.mayCloseEarly", { $0.findingsToAct = 1 }),
    ]

    /// Each guard with a change of the good facts that still satisfies it.
    static let accepted: [(guardian: CheckupGuard, change: Change)] = [
        (.voluntary, { $0.signed = [.application] }),
        (.reason, { $0.reason = "资料不足" }),
        (.ownClient, { _ in }),
        (.lawyersMayPractise, { _ in }),
        (
            .lawyersMayPractise,
            {
                let standing = Standing(assessment: .basicallyCompetent)
                $0.lawyers[0] = try Samples.lawyer("chen", standing: standing)
            },
        ),
        (
            .lawyersMayPractise,
            {
                $0.nextFirm = "other"
                $0.lawyers = [try Samples.lawyer("wang", firm: "other")]
            },
        ),
        (.firmChanged, { $0.nextFirm = "other" }),
        (.noConflict, { _ in }),
        (.waived, { ($0.conflict, $0.signed) = (.waivable, [.waiver]) }),
        (.conflictFound, { $0.conflict = .absolute }),
        (.conflictFound, { $0.conflict = .waivable }),
        (.conflictSettled, { _ in }),
        (.conflictSettled, { ($0.conflict, $0.signed) = (.waivable, [.waiver]) }),
        (.conflictResolved, { $0.conflict = nil }),
        (.conflictResolved, { $0.conflict = .clear }),
        (.agreement, { $0.signed = [.agreement, .confidentiality, .consent] }),
        (.baseDate, { $0.today = try Samples.day("2026-11-20") }),
        (.scope, { _ in }),
        (.domainChecked, { $0.checkedDomains = ["D02"] }),
        (.answersSettled, { _ in }),
        (.answersConfirmed, { _ in }),
        (.findingsDecided, { _ in }),
        (.lawCurrent, { $0.lawChanges = [try change("2026-11-20"), try change("2026-11-24")] }),
        (
            .lawCurrent,
            {
                $0.lawChanges = [try change("2026-11-21"), try change("2026-11-22")]
                $0.lawCheckedOn = try Samples.day("2026-11-22")
            },
        ),
        (.sentBack, { $0.review = try Samples.review(.sendBack) }),
        (.reviewed, { _ in }),
        (.independentReviewer, { _ in }),
        (
            .independentReviewer,
            {
                $0.review = try Samples.review(independence: .outside)
                $0.firm = try Samples.firm(lawyers: 2)
            },
        ),
        (
            .independentReviewer,
            {
                $0.review = try Samples.review(by: "chen", independence: .exception)
                $0.firm = try Samples.firm(lawyers: 1)
            },
        ),
        (.sealed, { _ in }),
        (.receipt, { $0.signed = [.receipt] }),
        (.nothingToRectify, { _ in }),
        (.followUpRecorded, { _ in }),
        (.mayCloseEarly, { $0.findingsToAct = 0 }),
        (.mayCloseEarly, { ($0.findingsToAct, $0.contactAttempts) = (3, 1) }),
    ]

    static func change(_ effective: String) throws -> LawChange {
        LawChange(
            title: LocalizedText(zh: "某法", en: "Some Act"),
            effective: try Samples.day(effective),
        )
    }

    @Test("A guard refuses, says why and what would satisfy it", arguments: refused.indices)
    func refuses(index: Int) throws {
        let (guardian, rule, change) = CheckupGuardTests.refused[index]
        var facts = try Samples.facts()
        try change(&facts)
        let refusal = try #require(
            guardian.refusal(of: Samples.checkup(), facts),
            "\(guardian) \(index)",
        )
        #expect(refusal.rule == rule)
        let remedy = try #require(refusal.remedy)
        for language in Language.allCases {
            for message in [refusal.message, remedy] {
                let text = Phrasebook.practice.text(message, in: language)
                #expect(!text.contains("{") && !text.contains("guard."), "\(text)")
            }
        }
    }

    @Test("A guard that is satisfied says nothing", arguments: accepted.indices)
    func accepts(index: Int) throws {
        let (guardian, change) = CheckupGuardTests.accepted[index]
        var facts = try Samples.facts()
        try change(&facts)
        #expect(guardian.refusal(of: try Samples.checkup(), facts) == nil)
    }

    @Test("Guards about the checkup itself refuse too")
    func checkupItself() throws {
        let facts = try Samples.facts()
        let bare = try Samples.checkup(baseDate: nil, domains: [], source: .bureau)
        #expect(CheckupGuard.ownClient.refusal(of: bare, facts)?.rule == "guard.ownClient")
        #expect(CheckupGuard.baseDate.refusal(of: bare, facts)?.rule == "guard.baseDate")
        #expect(CheckupGuard.scope.refusal(of: bare, facts)?.rule == "guard.scope")
    }

    @Test("Every guard is proved both ways, and used")
    func complete() {
        let itself: Set<CheckupGuard> = [.ownClient, .baseDate, .scope]
        #expect(
            Set(CheckupGuardTests.refused.map(\.guardian)).union(itself)
                == Set(CheckupGuard.allCases)
        )
        #expect(Set(CheckupGuardTests.accepted.map(\.guardian)) == Set(CheckupGuard.allCases))
        #expect(Set(CheckupTransition.table.flatMap(\.guards)) == Set(CheckupGuard.allCases))
    }
}
