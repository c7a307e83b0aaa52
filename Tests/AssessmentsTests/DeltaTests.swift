import Assessments
import Checklists
import Diagnostics
import Interviews
import Testing

@Suite("The honest delta")
struct DeltaTests {
    static let seeds: ClosedRange<UInt64> = 1...50

    /// A library of eight points: two findings, one of them with money, two points about one debt.
    static func scene(_ seed: UInt64, baseDate: String = "2026-11-23") throws -> Scene {
        var random = SeededGenerator(seed: seed)
        let points = (1...8).map { number in
            let id = "D09-0\(number)"
            let kind = ExposureKind.allCases[Int.random(in: 0...2, using: &random)]
            return Made.point(
                id,
                questions: [
                    Made.question("q"), Made.question("amount", .money, isOptional: true),
                ],
                applies: Bool.random(using: &random) ? nil : "enterprise.headcount > 10",
                findings: [
                    Made.finding(
                        "\(id)-F1",
                        when: "q == no",
                        likelihood: Int.random(in: 1...5, using: &random),
                        exposure: Made.exposure(
                            "amount * \(Int.random(in: 1...3, using: &random))",
                            kind: kind,
                            debt: number < 4 ? "shared" : nil,
                        ),
                    )
                ],
            )
        }
        return try Scene(points, baseDate: baseDate)
    }

    /// Random answers, and random decisions on what they come to.
    static func filled(
        _ scene: Scene,
        _ seed: UInt64,
    ) throws -> (sheet: AnswerSheet, decisions: [FindingDecision]) {
        var random = SeededGenerator(seed: seed)
        var scene = scene
        scene.sheet.profile["headcount"] = .known(
            .number(Rational(Bool.random(using: &random) ? 5 : 50))
        )
        for number in 1...8 where Int.random(in: 0...9, using: &random) > 0 {
            let sum = Made.money(Int.random(in: 0...2_000_000, using: &random))
            scene[.init("D09-0\(number)")].answers = [
                "q": Bool.random(using: &random) ? .yes : .no, "amount": .known(sum),
            ]
            if Int.random(in: 0...9, using: &random) == 0 {
                scene[.init("D09-0\(number)")].mark = .notChecked(reason: "时间不够")
            }
        }
        return (scene.sheet, try decisions(on: scene.assessed(), &random))
    }

    private static func decisions(
        on assessment: Assessment,
        _ random: inout SeededGenerator,
    ) throws -> [FindingDecision] {
        try assessment.findings.compactMap { finding in
            let acts: [FindingDecision.Act] = [
                .confirm, .dismiss(reason: "已付"),
                .override(try RatingOverride(level: .red, reason: "已起诉")),
            ]
            guard let act = acts.randomElement(using: &random), Bool.random(using: &random) else {
                return nil
            }
            return FindingDecision(
                act,
                on: finding.key,
                author: Attribution(by: "chen", at: ""),
                seenFacts: finding.facts,
            )
        }
    }

    private func assessed(
        _ scene: Scene,
        _ filled: (sheet: AnswerSheet, decisions: [FindingDecision]),
    ) -> Assessment {
        var scene = scene
        scene.sheet = filled.sheet
        return scene.assessed(filled.decisions)
    }

    private func splits(_ delta: AssessmentDelta) -> [DeltaSplit] {
        delta.levels.map(\.count) + delta.exposures.flatMap { [$0.low, $0.high] }
    }

    @Test("The parts make up the whole, and agree with the totals", arguments: seeds)
    func whole(seed: UInt64) throws {
        let (old, new) = (try Self.scene(seed), try Self.scene(seed + 1000))
        let (then, later) = (try Self.filled(old, seed + 1), try Self.filled(new, seed + 2))
        let columns = [assessed(old, then), assessed(new, then), assessed(new, later)]
        let delta = AssessmentDelta(from: columns[0], rescored: columns[1], to: columns[2])
        for split in splits(delta) {
            #expect(
                split.then + split.library + split.enterprise + split.judgment
                    + split.notComparable == split.now
            )
        }
        for level in delta.levels {
            #expect(level.count.then == columns[0].headline.levels[level.level])
            #expect(level.count.now == columns[2].headline.levels[level.level])
        }
        for exposure in delta.exposures {
            let totals = columns.map { $0.exposureWithRestricted[exposure.kind]?.high ?? 0 }
            #expect(exposure.high.then == totals[0] && exposure.high.now == totals[2])
        }
    }

    @Test("Under the same library nothing is the library's doing", arguments: seeds)
    func sameLibrary(seed: UInt64) throws {
        let scene = try Self.scene(seed)
        let (then, later) = (try Self.filled(scene, seed + 1), try Self.filled(scene, seed + 2))
        let before = assessed(scene, then)
        let delta = AssessmentDelta(from: before, rescored: before, to: assessed(scene, later))
        #expect(splits(delta).allSatisfy { $0.library == 0 })
        #expect(delta.lines.allSatisfy { $0.firstCause == nil })
    }

    @Test("With the same answers nothing is the enterprise's doing", arguments: seeds)
    func sameAnswers(seed: UInt64) throws {
        let (old, new) = (try Self.scene(seed), try Self.scene(seed + 1000))
        let then = try Self.filled(old, seed + 1)
        var random = SeededGenerator(seed: seed + 3)
        let again = assessed(new, (then.sheet, []))
        let later = (then.sheet, try Self.decisions(on: again, &random))
        let delta = AssessmentDelta(
            from: assessed(old, then),
            rescored: assessed(new, then),
            to: assessed(new, later),
        )
        #expect(splits(delta).allSatisfy { $0.enterprise == 0 })
        #expect(delta.lines.allSatisfy { $0.secondCause != .enterprise })
    }

    @Test("What was rectified is the enterprise's, what was not looked at again is not comparable")
    func causes() throws {
        var then = try Scene([
            Made.point(
                "D09-01",
                questions: [Made.question("q")],
                findings: [Made.finding("D09-01-F1", when: "q == no")],
            ),
            Made.point(
                "D09-02",
                questions: [Made.question("q")],
                findings: [Made.finding("D09-02-F1", when: "q == no")],
            ),
        ])
        then["D09-01"].answers["q"] = .no
        then["D09-02"].answers["q"] = .no
        var now = then
        now["D09-01"].answers["q"] = .yes
        now["D09-02"].mark = .notChecked(reason: "时间不够")
        let before = then.assessed()
        let delta = AssessmentDelta(from: before, rescored: before, to: now.assessed())
        #expect(delta.lines.map(\.finding.text) == ["D09-01-F1", "D09-02-F1"])
        #expect(delta.lines.map(\.secondCause) == [.enterprise, .notComparable])
        let sums = delta.levels.map(\.count).filter { !$0.isZero }
        #expect(sums.map(\.enterprise) == [-1] && sums.map(\.notComparable) == [-1])
    }

    @Test("What is still open is not comparable, however much smaller it looks")
    func unfinished() throws {
        let table = QuestionTable(
            id: "group",
            each: Made.text("一组"),
            questions: [Made.question("people", .integer)],
        )
        var then = try Scene([
            Made.point(
                "D09-01",
                questions: [Made.question("q")],
                tables: [table],
                findings: [
                    Made.finding(
                        "D09-01-F1",
                        when: "q == no",
                        exposure: Made.exposure("sum(group, people * 5000)"),
                    )
                ],
            )
        ])
        let row = TableSheet.Row(id: "r", answers: ["people": .known(.number(Rational(3)))])
        then["D09-01"].answers["q"] = .no
        then["D09-01"].tables["group"] = TableSheet(rows: [row], isComplete: true)
        var now = then
        now["D09-01"].tables["group"] = TableSheet(rows: [row], isComplete: false)
        let before = then.assessed()
        let delta = AssessmentDelta(from: before, rescored: before, to: now.assessed())
        #expect(delta.lines.map(\.secondCause) == [.notComparable])
        #expect(delta.exposures.allSatisfy { $0.high.enterprise == 0 && $0.isAtLeast })
    }

    @Test("A dismissal on the same facts is the lawyer's doing, whatever the facts now rest on")
    func judgment() throws {
        var then = try Scene([
            Made.point(
                "D09-01",
                questions: [Made.question("q")],
                findings: [Made.finding("D09-01-F1", when: "q == no")],
            )
        ])
        then["D09-01"].answers["q"] = .no
        var now = then
        now["D09-01"].answers["q"] = .known(.yesNo(false), .document)
        let dismissed = FindingDecision(
            .dismiss(reason: "已付"),
            on: .rule("D09-01-F1"),
            author: Attribution(by: "chen", at: ""),
        )
        let before = then.assessed()
        let delta = AssessmentDelta(from: before, rescored: before, to: now.assessed([dismissed]))
        #expect(delta.lines.map(\.secondCause) == [.judgment])
    }
}
