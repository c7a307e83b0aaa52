public import Checklists

/// What is asked, as far as the time that it takes goes.
public enum Effort: Hashable, Sendable {
    /// Yes or no: 20 seconds.
    case yesNo
    /// One option: 25 seconds.
    case choice
    /// Several options: 35 seconds.
    case choices
    /// A number, percentage or amount, which someone has to look up: 45 seconds.
    case figure
    /// A day: 30 seconds.
    case date
    /// Words: 60 seconds.
    case text
    /// Whether another row is to be added: 10 seconds.
    case moreRows
    /// A paper to be brought and looked at: 60 seconds.
    case paper

    /// The effort of a question.
    public init(_ type: QuestionType) {
        self =
            switch type {
            case .yesNo: .yesNo
            case .choice: .choice
            case .choices: .choices
            case .integer, .number, .percent, .money: .figure
            case .date: .date
            case .text, .industry: .text
            }
    }

    /// The time that it takes on average, in seconds: a working estimate, to be set right by use.
    public var seconds: Int {
        switch self {
        case .yesNo: 20
        case .choice: 25
        case .choices: 35
        case .figure: 45
        case .date: 30
        case .text, .paper: 60
        case .moreRows: 10
        }
    }
}
