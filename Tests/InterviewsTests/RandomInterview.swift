import Checklists
import Interviews

/// A seeded generator: the same seed gives the same interview.
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

/// Makes up changes that a person might record.
struct RandomChanges {
    var generator: SplitMix
    private var rows = 0

    init(seed: UInt64) { generator = SplitMix(seed: seed) }

    /// An answer to a step, or something said of its point.
    mutating func change(for step: Step) -> SheetChange {
        switch step.address {
        case .profile(let id): .profile(id, answer(to: step))
        case .gate(let id): .fact(id, answer(to: step))
        case .parameter(let id):
            .parameter(id, Sample.money(Int.random(in: 1...9_000, using: &generator)))
        case .question(let point, let id): .answer(point, id, answer(to: step))
        case .rowQuestion(let point, let table, let row, let id):
            .rowAnswer(point, table, row, id, answer(to: step))
        case .table(let point, let table): tableChange(point, table)
        case .paper(let point, let paper): .paper(point, paper, .seen(1, of: 2))
        case .row(let point, _, _), .mark(let point), .note(let point): .note(point, "note")
        }
    }

    /// Now and then something that is not the answer to a step.
    mutating func disturbance(at step: Step) -> SheetChange? {
        let point = step.address.point ?? "D09-01"
        return switch Int.random(in: 0..<12, using: &generator) {
        case 0: .mark(point, Bool.random(using: &generator) ? .notApplicable(reason: "none") : nil)
        case 1: .baseDate(Sample.date(Bool.random(using: &generator) ? "2026-09-30" : "2024-06-30"))
        case 2: .profile("district", Bool.random(using: &generator) ? Sample.yes("500114") : nil)
        case 3:
            .answer("D09-01", "signed", Bool.random(using: &generator) ? Sample.yes(false) : nil)
        default: nil
        }
    }

    private mutating func tableChange(
        _ point: RiskPoint.ID,
        _ table: QuestionTable.ID,
    ) -> SheetChange {
        guard rows < 9, Bool.random(using: &generator) else {
            return .complete(point, table, true)
        }
        rows += 1
        return .row(point, table, Sample.row(rows), exists: true)
    }

    private mutating func answer(to step: Step) -> Answer {
        switch Int.random(in: 0..<6, using: &generator) {
        case 0: Answer(.dontKnow(reason: nil))
        case 1: Answer(.skipped(reason: nil))
        default: Answer(.value(value(for: step.question)))
        }
    }

    private mutating func value(for question: Question?) -> Value {
        let number = Rational(Int.random(in: 0...50, using: &generator))
        switch question?.type {
        case .yesNo?: return .yesNo(Bool.random(using: &generator))
        case .choice?: return .choice(question?.options.randomElement(using: &generator)?.id ?? "")
        case .choices?:
            return .choices([question?.options.randomElement(using: &generator)?.id ?? ""])
        case .money?: return .money(Rational(Int.random(in: 0...9_000, using: &generator)))
        case .date?: return .date(Sample.baseDate)
        case .text?: return .text("text")
        case .industry?: return .text("C1353")
        default: return .number(number)
        }
    }
}
