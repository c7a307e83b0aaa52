/// The value of a name or an expression: known, asked but unknown, or never asked.
public enum Evaluation: Hashable, Sendable {
    /// The value.
    case known(Value)
    /// Asked, but "don't know", not answered yet, or not computable.
    case unknown
    /// Hidden: never asked.
    case absent

    /// A condition that is known.
    public static func yesNo(_ value: Bool) -> Evaluation { .known(.yesNo(value)) }

    /// The value, when it is known.
    public var value: Value? {
        if case .known(let value) = self { value } else { nil }
    }

    /// A condition by Kleene's three values: nil is unknown; absent counts as false.
    public var truth: Bool? {
        switch self {
        case .known(.yesNo(let value)): value
        case .absent: false
        default: nil
        }
    }

    /// An amount in 分, rounded once, half away from zero; nil unless it is a known amount that fits.
    public var cents: Int? {
        switch self {
        case .known(.money(let amount)), .known(.number(let amount)): amount.hundredths
        default: nil
        }
    }

    /// A known day.
    public var date: CalendarDate? {
        if case .known(.date(let date)) = self { date } else { nil }
    }
}
