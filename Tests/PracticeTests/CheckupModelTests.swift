import Checklists
import Diagnostics
import Practice
import Testing

@Suite("Random walks through the life of a checkup")
struct CheckupModelTests {
    private static let moves: [String: [String: String]] = Dictionary(
        uniqueKeysWithValues: CheckupTransitionTests.plain.map { line in
            let pairs = line.moves.split(separator: " ").map { move in
                let parts = move.split(separator: ">").map(String.init)
                return (parts[0], parts[1])
            }
            return (line.state.rawValue, Dictionary(uniqueKeysWithValues: pairs))
        }
    )

    @Test(
        "Legal and illegal moves alike end where a plain model says, and the refused change nothing",
        arguments: 0..<300,
    )
    func walk(seed: Int) throws {
        var dice = Dice(state: UInt64(seed) &* 104_729 &+ 71)
        var (checkup, plain) = try CheckupModelTests.start(seed)
        for _ in 0..<50 {
            let facts = CheckupModelTests.facts(&dice)
            let action = CheckupModelTests.action(from: checkup.status, &dice)
            let given = try CheckupModelTests.real(facts, of: checkup)
            let expected = plain.target(action.rawValue, facts, moves: CheckupModelTests.moves)
            let verdict = checkup.permit(action, given)
            #expect(verdict.isAllowed == (expected != nil), "\(plain.state) \(action) \(facts)")
            if let expected {
                checkup = try checkup.performing(action, given: given)
                plain.move(to: expected)
            } else {
                #expect(!verdict.reasons.isEmpty && verdict.reasons.allSatisfy { $0.remedy != nil })
                #expect(throws: DiagnosticList.self) {
                    try checkup.performing(action, given: given)
                }
            }
            #expect(checkup.status.rawValue == plain.state)
            #expect(checkup.suspendedFrom?.rawValue == plain.before)
        }
    }

    @Test("The walks come through every state and nine of ten moves")
    func coverage() throws {
        var seen: Set<String> = []
        for seed in 0..<300 {
            var dice = Dice(state: UInt64(seed) &* 104_729 &+ 71)
            var plain = try CheckupModelTests.start(seed).plain
            for _ in 0..<50 {
                let facts = CheckupModelTests.facts(&dice)
                let status = try #require(CheckupStatus(rawValue: plain.state))
                let action = CheckupModelTests.action(from: status, &dice)
                let target = plain.target(action.rawValue, facts, moves: CheckupModelTests.moves)
                guard let target else { continue }
                seen.insert("\(plain.state) \(action.rawValue)")
                plain.move(to: target)
            }
        }
        let all = Set(
            CheckupModelTests.moves.flatMap { state, moves in moves.keys.map { "\(state) \($0)" } }
        )
        #expect(
            seen.isSubset(of: all) && seen.count * 10 >= all.count * 9,
            "\(all.subtracting(seen))",
        )
    }

    /// Each walk begins in a state of its own; the samples' checkups are those of own clients.
    private static func start(_ seed: Int) throws -> (checkup: Checkup, plain: PlainCheckup) {
        let statuses = CheckupStatus.allCases
        let status = statuses[seed % statuses.count]
        let foreign = try Samples.checkup(source: .bureau)
        let checkup =
            try status == .draft && seed % 2 == 1
            ? foreign : #require(try Samples.checkups()[status])
        var plain = PlainCheckup(isOwnClient: checkup.source == .ownClient)
        plain.state = checkup.status.rawValue
        plain.before = checkup.suspendedFrom?.rawValue
        return (checkup, plain)
    }

    /// Three times of four an action that the table has, else any.
    private static func action(from status: CheckupStatus, _ dice: inout Dice) -> CheckupAction {
        let possible = Checkup.actions(in: status).filter { action in
            // Stops end most walks early: they come up one time of two.
            ![.terminate, .suspend, .archive].contains(action) || dice.roll(2) == 0
        }
        let all = CheckupAction.allCases
        if possible.isEmpty || dice.roll(4) == 0 { return all[dice.roll(all.count)] }
        return possible[dice.roll(possible.count)]
    }

    /// Most questions are answered well, so that walks get far.
    private static func facts(_ dice: inout Dice) -> PlainCheckup.Facts {
        var facts = PlainCheckup.Facts()
        facts.hasReason = dice.often
        facts.lawyersMayPractise = dice.often
        facts.nextFirm = [nil, "firm", "other"][dice.roll(3)]
        facts.conflict = [nil, "clear", "clear", "waivable", "absolute"][dice.roll(5)]
        facts.isDoubtful = dice.roll(8) == 0
        facts.isWaived = dice.roll(2) == 0
        facts.isVoluntary = dice.often
        facts.isAgreed = dice.often
        facts.isReceived = dice.often
        facts.isChecked = dice.often
        facts.isSettled = dice.often
        facts.isConfirmed = dice.often
        facts.isDecided = dice.often
        facts.isLawCurrent = dice.often
        facts.review = [nil, "approve", "approve", "send_back"][dice.roll(4)]
        facts.isReviewFresh = dice.often
        facts.isSealed = dice.often
        facts.toAct = dice.roll(2)
        facts.followUps = dice.roll(2)
        facts.attempts = dice.roll(2)
        facts.isBackdated = dice.roll(12) == 0
        return facts
    }
}

extension CheckupModelTests {
    /// The facts as the product sees them.
    private static func real(
        _ plain: PlainCheckup.Facts,
        of checkup: Checkup,
    ) throws -> CheckupFacts {
        let today = try Samples.day("2026-11-30")
        var facts = CheckupFacts(today: today)
        facts.reason = plain.hasReason ? "理由" : "  "
        facts.firm = try Samples.firm()
        facts.nextFirm = plain.nextFirm.map { LawFirm.ID($0) }
        let standing = Standing(assessment: plain.lawyersMayPractise ? .competent : .notCompetent)
        facts.lawyers = try checkup.lawyers.map {
            try Samples.lawyer($0, standing: standing, firm: facts.nextFirm ?? checkup.firm)
        }
        facts.conflict = plain.conflict.flatMap(ConflictResult.init)
        facts.conflictDoubt = plain.isDoubtful ? .stale : nil
        facts.signed = signed(plain)
        facts.checkedDomains = plain.isChecked ? ["D09"] : []
        facts.unsettledAnswers = plain.isSettled ? 0 : 1
        facts.unconfirmedAnswers = plain.isConfirmed ? 0 : 1
        facts.undecidedFindings = plain.isDecided ? 0 : 1
        facts.lawChanges =
            plain.isLawCurrent
            ? [] : [LawChange(title: LocalizedText(zh: "法", en: "law"), effective: today)]
        facts.content = try Samples.fingerprint("a")
        facts.review = try review(plain)
        facts.seal = plain.isSealed ? Seal(number: "1", on: today) : nil
        facts.findingsToAct = plain.toAct
        facts.followUps = plain.followUps
        facts.contactAttempts = plain.attempts
        facts.day = plain.isBackdated ? try Samples.day("2026-12-01") : nil
        return facts
    }

    private static func signed(_ plain: PlainCheckup.Facts) -> Set<CheckupForm> {
        var signed: Set<CheckupForm> = []
        if plain.isVoluntary { signed.insert(.application) }
        if plain.isAgreed { signed.formUnion([.agreement, .confidentiality, .consent]) }
        if plain.isWaived { signed.insert(.waiver) }
        if plain.isReceived { signed.insert(.receipt) }
        return signed
    }

    private static func review(_ plain: PlainCheckup.Facts) throws -> Review? {
        guard let word = plain.review else { return nil }
        return try Review(
            author: "chen",
            reviewer: "zhang",
            independence: .colleague,
            decision: word == "approve" ? .approve : .sendBack,
            comments: "意见",
            fingerprint: Samples.fingerprint(plain.isReviewFresh ? "a" : "b"),
            on: Samples.day("2026-11-30"),
        )
    }
}

/// Numbers that look random and are the same in every run.
struct Dice {
    var state: UInt64

    /// A number from 0 to below `sides`.
    mutating func roll(_ sides: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % sides
    }

    /// Nine times of ten.
    var often: Bool {
        mutating get { roll(10) > 0 }
    }
}
