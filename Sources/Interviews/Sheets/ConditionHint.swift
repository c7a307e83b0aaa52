public import Checklists
public import Diagnostics

/// A condition in plain words, for a sheet on paper: "if “Signed?” is answered “no”".
public struct ConditionHint {
    let names: QuestionNames

    init(names: QuestionNames) {
        self.names = names
    }

    /// Hints for the conditions of one checklist, or of the profile form when it is nil.
    public init(_ checklist: CompiledChecklist?, in library: Library) {
        self.init(names: QuestionNames(library: library, checklist: checklist))
    }

    /// The words, or a neutral hint for what is not simple.
    public func message(for condition: Expression) -> Message {
        if let words = words(condition) {
            return Message("interview.hint.if", ["condition": .message(words)])
        }
        guard let questions = names.phrase(for: names.questions(in: condition)) else {
            return Message("interview.hint.neutral")
        }
        return Message("interview.hint.depends", ["questions": questions])
    }

    private func words(_ condition: Expression) -> Message? {
        switch condition {
        case .and(let left, let right): joined("interview.hint.and", left, right)
        case .or: either(alternatives(condition))
        case .reference(let reference): answered(reference, .yesNo(true))
        case .not(.reference(let reference)): answered(reference, .yesNo(false))
        case .comparison(.equal, .reference(let reference), .constant(let value)):
            answered(reference, value)
        case .comparison(.notEqual, .reference(let reference), .constant(let value)):
            notAnswered(reference, value)
        case .comparison(let comparison, .reference(let reference), .constant(let value)):
            compared(comparison, reference, value)
        case .comparison(let comparison, .reference(let reference), .yuan(.constant(let value))):
            compared(comparison, reference, value)
        case .membership(.reference(let reference), let values): oneOf(reference, values)
        case .has(.reference(let reference), let option): chosen(reference, option)
        default: nil
        }
    }

    private func joined(_ key: String, _ left: Expression, _ right: Expression) -> Message? {
        guard let first = words(left), let second = words(right) else { return nil }
        return Message(key, ["first": .message(first), "second": .message(second)])
    }

    /// The conditions of which one must hold.
    private func alternatives(_ condition: Expression) -> [Expression] {
        guard case .or(let left, let right) = condition else { return [condition] }
        return alternatives(left) + alternatives(right)
    }

    /// Options of one question are named together, where the first of them stands.
    private func either(_ alternatives: [Expression]) -> Message? {
        var parts: [(reference: Reference?, options: [Value], condition: Expression)] = []
        for alternative in alternatives {
            guard case .has(.reference(let reference), let option) = alternative else {
                parts.append((nil, [], alternative))
                continue
            }
            if let place = parts.firstIndex(where: { $0.reference == reference }) {
                parts[place].options.append(.choice(option))
            } else {
                parts.append((reference, [.choice(option)], alternative))
            }
        }
        var words: [Message] = []
        for part in parts {
            let several = part.options.count > 1
            let next =
                several ? anyChosen(part.reference, part.options) : self.words(part.condition)
            guard let next else { return nil }
            words.append(next)
        }
        return words.dropFirst().reduce(words.first) { joined, next in
            joined.map {
                Message("interview.hint.or", ["first": .message($0), "second": .message(next)])
            }
        }
    }

    private func anyChosen(_ reference: Reference?, _ options: [Value]) -> Message? {
        reference.flatMap { listed("interview.hint.chosenAny", $0, options) }
    }

    private func answered(_ reference: Reference, _ value: Value) -> Message? {
        about("interview.hint.answered", reference, value)
    }

    private func notAnswered(_ reference: Reference, _ value: Value) -> Message? {
        if case .yesNo(let isYes) = value { return answered(reference, .yesNo(!isYes)) }
        return about("interview.hint.notAnswered", reference, value)
    }

    private func chosen(_ reference: Reference, _ option: String) -> Message? {
        about("interview.hint.chosen", reference, .choice(option))
    }

    private func compared(
        _ comparison: Expression.Comparison,
        _ reference: Reference,
        _ value: Value,
    ) -> Message? {
        let key: String? =
            switch comparison {
            case .less: "interview.hint.less"
            case .lessOrEqual: "interview.hint.atMost"
            case .greater: "interview.hint.more"
            case .greaterOrEqual: "interview.hint.atLeast"
            case .equal, .notEqual: nil
            }
        return key.flatMap { about($0, reference, value) }
    }

    private func about(_ key: String, _ reference: Reference, _ value: Value) -> Message? {
        guard let question = names.question(reference), let text = text(of: value, for: question)
        else { return nil }
        return Message(key, ["question": .localized(question.ask), "option": text])
    }

    private func oneOf(_ reference: Reference, _ values: [Value]) -> Message? {
        listed("interview.hint.oneOf", reference, values)
    }

    private func listed(_ key: String, _ reference: Reference, _ values: [Value]) -> Message? {
        guard let question = names.question(reference), let options = list(values[...], question)
        else { return nil }
        return Message(key, ["question": .localized(question.ask), "options": options])
    }

    private func list(_ values: ArraySlice<Value>, _ question: Question) -> Message.Argument? {
        guard let first = values.first, let text = text(of: first, for: question) else {
            return nil
        }
        let quoted = Message("interview.quoted", ["text": text])
        guard values.count > 1 else { return .message(quoted) }
        guard let rest = list(values.dropFirst(), question) else { return nil }
        return .message(Message("interview.list", ["first": .message(quoted), "rest": rest]))
    }

    private func text(of value: Value, for question: Question) -> Message.Argument? {
        switch value {
        case .choice(let option): question.option(option).map { .localized($0.text) }
        default: .value(value, of: question.type)
        }
    }
}

extension Message.Argument {
    /// A value of a checklist's own, as people write it; never an answer.
    static func value(_ value: Value, of type: QuestionType) -> Message.Argument? {
        switch value {
        case .yesNo(true): .message(Message("interview.yes"))
        case .yesNo(false): .message(Message("interview.no"))
        case .number(let number) where type == .percent:
            number.multiplied(by: Rational(100)).map { .text($0.text + "%") }
        case .number(let number), .money(let number): .text(number.text)
        case .date(let date): .text(date.description)
        case .choice(let text), .text(let text): .text(text)
        case .choices: nil
        }
    }
}
