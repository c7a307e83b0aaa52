import Checklists
import Diagnostics
import Interviews

extension PointPage {
    func questions() -> [String] {
        section("show.questions", point.questions.flatMap { lines(of: $0, indent: 0) }) + tables()
            + values()
    }

    private func tables() -> [String] {
        point.tables.flatMap { table -> [String] in
            let title = words(
                "show.table",
                ["id": .text(table.table.id.text), "each": .localized(table.table.each)],
            )
            return words.heading(title) + condition(table.when, table.table.when, indent: 0)
                + table.questions.flatMap { lines(of: $0, indent: 0) }
        }
    }

    private func values() -> [String] {
        section(
            "show.values",
            point.values.flatMap { words.prose("\($0.value.id) = \($0.value.expression.text)") },
        )
    }

    /// A question with its type, options, bounds and condition.
    func lines(of compiled: CompiledQuestion, indent: Int) -> [String] {
        let question = compiled.question
        var facts = [
            words("show.type.\(question.type.rawValue)"),
            words("show.who.\(question.who.rawValue)"),
        ]
        if let unit = question.unit {
            facts.append(words("show.unit", ["unit": .localized(unit)]))
        }
        if question.isOptional { facts.append(words("show.optional")) }
        return words.prose("\(question.id)  \(question.ask[words.language])", indent: indent)
            + words.prose(words.list(facts), indent: indent + 2)
            + condition(compiled.when, question.when, indent: indent + 2)
            + words.labelled("show.bounds", bounds(of: question), indent: indent + 2)
            + question.options.flatMap {
                words.prose("· \($0.id)  \($0.text[words.language])", indent: indent + 2)
            }
            + words.labelled("show.help", question.help?[words.language], indent: indent + 2)
    }

    private func bounds(of question: Question) -> String? {
        switch (question.min?.text, question.max?.text) {
        case (let low?, let high?): "\(low) – \(high)"
        case (let low?, nil): "≥ \(low)"
        case (nil, let high?): "≤ \(high)"
        case (nil, nil): nil
        }
    }

    /// A condition in words, and as it is written.
    private func condition(
        _ expression: Expression?,
        _ text: ExpressionText?,
        indent: Int,
    ) -> [String] {
        guard let expression, let text else { return [] }
        return words.prose(words.text(hints.message(for: expression)), indent: indent)
            + words.prose(words("show.written", ["expression": .text(text.text)]), indent: indent)
    }
}
