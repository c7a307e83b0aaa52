/// What a name or an expression may be worth: a set that holds every real possibility, and perhaps more.
struct Possibilities {
    /// The known values.
    enum Content: Equatable {
        case nothing
        case anything
        case truths(canBeTrue: Bool, canBeFalse: Bool)
        /// A choice: a bit for each option, in their order.
        case option(UInt64)
        /// Several choices: those that are chosen for certain, and those that are not.
        case options(chosen: UInt64, excluded: UInt64)
        case range(Interval)
    }

    var content: Content
    var canBeAbsent: Bool
    var canBeUnknown: Bool

    init(_ content: Content, canBeAbsent: Bool = false, canBeUnknown: Bool = false) {
        self.content = content
        self.canBeAbsent = canBeAbsent
        self.canBeUnknown = canBeUnknown
    }

    static let unlimited = Possibilities(.anything, canBeAbsent: true, canBeUnknown: true)

    /// Whether there is no known value among them.
    var hasNoValue: Bool {
        switch content {
        case .nothing: true
        case .anything: false
        case .truths(let canBeTrue, let canBeFalse): !canBeTrue && !canBeFalse
        case .option(let options): options == 0
        case .options(let chosen, let excluded): chosen & excluded != 0
        case .range(let interval): interval.isEmpty
        }
    }

    /// Whether nothing at all is possible: a contradiction.
    var isImpossible: Bool { hasNoValue && !canBeAbsent && !canBeUnknown }

    /// The numbers, when it is known to be a number, an amount or a day.
    var interval: Interval? {
        if case .range(let interval) = content { interval } else { nil }
    }

    /// All that a question's answers may be, within its constant bounds.
    static func answers(to question: CompiledQuestion, canBeAbsent: Bool) -> Possibilities {
        Possibilities(content(of: question), canBeAbsent: canBeAbsent, canBeUnknown: true)
    }

    private static func content(of question: CompiledQuestion) -> Content {
        let count = question.question.options.count
        switch question.question.type {
        case .yesNo: return .truths(canBeTrue: true, canBeFalse: true)
        case .choice:
            return count <= 64 ? .option(count == 64 ? .max : (1 << UInt64(count)) - 1) : .anything
        case .choices: return count <= 64 ? .options(chosen: 0, excluded: 0) : .anything
        case .integer, .number, .percent, .money, .date:
            let isWhole = question.question.type == .integer || question.question.type == .date
            return .range(
                Interval(constant(question.min), constant(question.max), isWhole: isWhole)
            )
        case .text, .industry: return .anything
        }
    }

    private static func constant(_ bound: Expression?) -> Rational? {
        switch bound {
        case .constant(let value)?: value.rank
        case .yuan(.constant(let value))?: value.rank
        default: nil
        }
    }

    /// What either of two may be worth.
    func or(_ other: Possibilities) -> Possibilities {
        Possibilities(
            Possibilities.union(content, other.content),
            canBeAbsent: canBeAbsent || other.canBeAbsent,
            canBeUnknown: canBeUnknown || other.canBeUnknown,
        )
    }

    private static func union(_ left: Content, _ right: Content) -> Content {
        switch (left, right) {
        case (.nothing, let other), (let other, .nothing): other
        case (.truths(let a, let b), .truths(let c, let d)):
            .truths(canBeTrue: a || c, canBeFalse: b || d)
        case (.option(let a), .option(let b)): .option(a | b)
        case (.options(let a, let b), .options(let c, let d)):
            .options(chosen: a & c, excluded: b & d)
        case (.range(let a), .range(let b)): .range(a.hull(b))
        default: .anything
        }
    }
}
