/// What kind of answer a question takes.
public enum QuestionType: String, CaseIterable, Codable, Sendable {
    /// Yes or no.
    case yesNo = "yes_no"
    /// One of the options.
    case choice
    /// Any number of the options.
    case choices
    /// A whole number.
    case integer
    /// A decimal number.
    case number
    /// A percentage, entered as people say it: 6 is the ratio 0.06.
    case percent
    /// An amount in yuan with at most two decimals.
    case money
    /// A day.
    case date
    /// Free text.
    case text
    /// An industry code of GB/T 4754: only in the profile.
    case industry

    /// Whether it lists options.
    public var hasOptions: Bool { self == .choice || self == .choices }

    /// Whether its answers can be bounded by `min` and `max`.
    public var isOrdered: Bool {
        switch self {
        case .integer, .number, .percent, .money, .date: true
        case .yesNo, .choice, .choices, .text, .industry: false
        }
    }
}
