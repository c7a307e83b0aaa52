/// The type of an expression.
enum ExpressionType: Equatable {
    case yesNo
    /// A choice among these options.
    case choice([String])
    case choices([String])
    /// A number; `isBare` when it is made of literals alone, so that it may stand for yuan.
    case number(isBare: Bool)
    case money
    case date
    case text
    case industry

    static func of(_ question: Question) -> ExpressionType {
        of(question.type, options: question.options.map(\.id))
    }

    static func of(_ type: QuestionType, options: [String] = []) -> ExpressionType {
        switch type {
        case .yesNo: .yesNo
        case .choice: .choice(options)
        case .choices: .choices(options)
        case .integer, .number, .percent: .number(isBare: false)
        case .money: .money
        case .date: .date
        case .text: .text
        case .industry: .industry
        }
    }

    /// The key of its name in the language files.
    var nameKey: String {
        switch self {
        case .yesNo: "type.yesNo"
        case .choice: "type.choice"
        case .choices: "type.choices"
        case .number: "type.number"
        case .money: "type.money"
        case .date: "type.date"
        case .text: "type.text"
        case .industry: "type.industry"
        }
    }

    var isNumber: Bool { if case .number = self { true } else { false } }
    var isQuantity: Bool { isNumber || self == .money }
}
