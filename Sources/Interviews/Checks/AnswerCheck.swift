public import Checklists
public import Diagnostics

/// Whether a value fits a question: its type, options and limits; the bounds that answers set come apart.
public enum AnswerCheck {
    /// The largest amount either way: ten million million yuan, 10^15 分.
    static let largestAmount = Rational(10_000_000_000_000)
    /// The years in which a day can lie.
    static let years = 1900...2199

    /// Refuses a value that is not of the type, lists unknown options or is outside what any answer can be.
    public static func check(
        _ value: Value,
        for question: Question,
        subject: String,
    ) throws(Diagnostic) {
        try check(value, as: question.type, options: question.options, subject: subject)
    }

    /// Refuses a value that is not of the type, lists unknown options or is outside what any answer can be.
    public static func check(
        _ value: Value,
        as type: QuestionType,
        options: [QuestionOption] = [],
        subject: String,
    ) throws(Diagnostic) {
        switch (type, value) {
        case (.yesNo, .yesNo): break
        case (.choice, .choice(let option)): try check(option, options, subject)
        case (.choices, .choices(let chosen)): try check(chosen, options, subject)
        case (.integer, .number(let number)): try check(whole: number, subject)
        case (.number, .number), (.percent, .number): break
        case (.money, .money(let amount)): try check(amount: amount, subject)
        case (.date, .date(let date)): try check(date, subject)
        case (.text, .text(let text)): try TextCheck.check(text, subject)
        case (.industry, .text(let code)): try check(industry: code, subject)
        default:
            throw Diagnostic(
                subject: subject,
                Message("interview.wrongType", ["type": .message(Message(typeName(type)))]),
                remedy: Message("interview.wrongType.remedy"),
            )
        }
    }

    private static func check(
        _ option: String,
        _ options: [QuestionOption],
        _ subject: String,
    ) throws(Diagnostic) {
        guard !options.contains(where: { $0.id == option }) else { return }
        throw Diagnostic(
            subject: subject,
            Message("interview.unknownOption", ["name": .text(option.shortened)]),
            remedy: Diagnostic.remedy(for: option, options.map(\.id)),
        )
    }

    private static func check(
        _ chosen: Set<String>,
        _ options: [QuestionOption],
        _ subject: String,
    ) throws(Diagnostic) {
        for option in chosen.sorted() { try check(option, options, subject) }
        guard !chosen.isEmpty else {
            throw Diagnostic(
                subject: subject,
                Message("interview.noOption"),
                remedy: Message(
                    options.contains { $0.id == QuestionOption.noneID }
                        ? "interview.noOption.remedyNone" : "interview.noOption.remedy"
                ),
            )
        }
        guard chosen.count > 1, chosen.contains(QuestionOption.noneID),
            let none = options.first(where: { $0.id == QuestionOption.noneID })
        else { return }
        throw Diagnostic(
            subject: subject,
            Message("interview.noneWithOthers", ["option": .localized(none.text)]),
            remedy: Message("interview.noneWithOthers.remedy"),
        )
    }

    private static func check(whole number: Rational, _ subject: String) throws(Diagnostic) {
        guard !number.isWhole else { return }
        throw Diagnostic(
            subject: subject,
            Message("interview.notWhole"),
            remedy: Message("interview.notWhole.remedy"),
        )
    }

    private static func check(amount: Rational, _ subject: String) throws(Diagnostic) {
        guard amount <= largestAmount, largestAmount.negated <= amount else {
            throw Diagnostic(
                subject: subject,
                Message("interview.amountTooLarge"),
                remedy: Message("interview.amountTooLarge.remedy"),
            )
        }
        guard amount.multiplied(by: Rational(100))?.isWhole != true else { return }
        throw Diagnostic(
            subject: subject,
            Message("interview.amountDecimals"),
            remedy: Message("interview.amountDecimals.remedy"),
        )
    }

    static func check(_ date: CalendarDate, _ subject: String) throws(Diagnostic) {
        guard !years.contains(date.components.year) else { return }
        throw Diagnostic(
            subject: subject,
            Message(
                "interview.dateRange",
                ["first": .number(years.lowerBound), "last": .number(years.upperBound)],
            ),
            remedy: Message("interview.dateRange.remedy"),
        )
    }

    private static func check(industry code: String, _ subject: String) throws(Diagnostic) {
        guard IndustryCode(code) == nil else { return }
        throw Diagnostic(
            subject: subject,
            Message("interview.industryCode"),
            remedy: Message("interview.industryCode.remedy"),
        )
    }

    static func typeName(_ type: QuestionType) -> String {
        switch type {
        case .yesNo: "interview.type.yesNo"
        case .choice: "interview.type.choice"
        case .choices: "interview.type.choices"
        case .integer: "interview.type.integer"
        case .number: "interview.type.number"
        case .percent: "interview.type.percent"
        case .money: "interview.type.money"
        case .date: "interview.type.date"
        case .text: "interview.type.text"
        case .industry: "interview.type.industry"
        }
    }
}
