import Diagnostics

/// Figures within their scales, choices with a choice, bounds where there is an order.
enum ContentRule {
    static func diagnostics(_ checklist: Checklist, place: (String) -> Place?) -> [Diagnostic] {
        checklist.points.flatMap { point -> [Diagnostic] in
            let questions = point.questions.map { ("\(point.id).\($0.id)", $0) }
            let rows = point.tables.flatMap { table in
                table.questions.map { ("\(point.id).\(table.id).\($0.id)", $0) }
            }
            return point.findings.flatMap { ratings(of: $0, place) }
                + (questions + rows).flatMap { self.question($1, $0, place) }
                + point.recommendations.compactMap { period(of: $0, place) }
        }
    }

    private static func ratings(
        of finding: FindingRule,
        _ place: (String) -> Place?,
    ) -> [Diagnostic] {
        let ratings = [
            ("likelihood", finding.likelihood), ("property", finding.impact.property),
            ("liability", finding.impact.liability), ("reach", finding.impact.reach),
        ]
        return ratings.filter { !(1...5).contains($0.1) }.map { name, value in
            Diagnostic(
                .error,
                at: place(finding.id.text) ?? finding.when.place,
                subject: finding.id.text,
                Message("content.rating", ["name": .text(name), "value": .number(value)]),
                remedy: Message("content.rating.remedy"),
            )
        }
    }

    private static func question(
        _ question: Question,
        _ path: String,
        _ place: (String) -> Place?,
    ) -> [Diagnostic] {
        var keys: [String] = []
        if question.type.hasOptions, question.options.count < 2 {
            keys.append("content.fewOptions")
        }
        if !question.type.hasOptions, !question.options.isEmpty {
            keys.append("content.needlessOptions")
        }
        if question.options.count > 64 { keys.append("content.manyOptions") }
        if !question.type.isOrdered, question.min != nil || question.max != nil {
            keys.append("content.needlessBounds")
        }
        return keys.map { key in
            Diagnostic(
                .error,
                at: place(path) ?? question.min?.place ?? question.max?.place,
                subject: path,
                Message(key),
                remedy: Message(key + ".remedy"),
            )
        }
    }

    private static func period(
        of recommendation: Recommendation,
        _ place: (String) -> Place?,
    ) -> Diagnostic? {
        guard !(0...3650).contains(recommendation.withinDays) else { return nil }
        return Diagnostic(
            .error,
            at: place(recommendation.id.text),
            subject: recommendation.id.text,
            Message("content.period", ["value": .number(recommendation.withinDays)]),
            remedy: Message("content.period.remedy"),
        )
    }
}
