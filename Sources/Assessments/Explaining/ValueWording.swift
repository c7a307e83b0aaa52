import Checklists
import Diagnostics

/// Values as a person reads them.
enum ValueWording {
    /// What a name is worth, in the words of its question.
    static func argument(
        _ evaluation: Evaluation,
        options: [QuestionOption] = [],
        type: QuestionType? = nil,
    ) -> Message.Argument {
        switch evaluation {
        case .known(let value): argument(value, options: options, type: type)
        case .unknown: .message(Message("assessment.value.unknown"))
        case .absent: .message(Message("assessment.value.absent"))
        }
    }

    /// A value in the words of its question.
    static func argument(
        _ value: Value,
        options: [QuestionOption] = [],
        type: QuestionType? = nil,
    ) -> Message.Argument {
        switch value {
        case .yesNo(let holds):
            .message(Message(holds ? "assessment.value.yes" : "assessment.value.no"))
        case .choice(let id): option(id, options)
        case .choices(let chosen): choices(chosen, options)
        case .number(let number): .text(type == .percent ? percent(number) : number.text)
        case .money(let amount): money(amount)
        case .date(let date): .text(date.description)
        case .text(let text): .text(text)
        }
    }

    /// An amount in 分.
    static func yuan(_ amount: Int) -> Message.Argument {
        .message(Message("exposure.yuan", ["amount": .text(YuanText.grouped(amount))]))
    }

    private static func money(_ amount: Rational) -> Message.Argument {
        amount.hundredths.map(yuan) ?? .text(amount.text)
    }

    private static func percent(_ ratio: Rational) -> String {
        (ratio.multiplied(by: Rational(100)) ?? ratio).text + "%"
    }

    private static func option(_ id: String, _ options: [QuestionOption]) -> Message.Argument {
        options.first { $0.id == id }.map { .localized($0.text) } ?? .text(id)
    }

    /// The options in the order of the question.
    private static func choices(
        _ chosen: Set<String>,
        _ options: [QuestionOption],
    ) -> Message.Argument {
        let known = options.map(\.id).filter(chosen.contains)
        let all = known + chosen.subtracting(known).sorted()
        return Message.joined(all.map { option($0, options) })
            ?? .message(Message("assessment.value.none"))
    }
}
