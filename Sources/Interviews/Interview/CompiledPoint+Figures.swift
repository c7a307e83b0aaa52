import Checklists

extension CompiledPoint {
    /// The dated figures that any expression of the point mentions.
    var figures: Set<Int> {
        var found: Set<Int> = []
        applies?.collectFigures(into: &found)
        for question in questions { question.collectFigures(into: &found) }
        for table in tables {
            table.when?.collectFigures(into: &found)
            for question in table.questions { question.collectFigures(into: &found) }
        }
        for value in values { value.expression.collectFigures(into: &found) }
        for finding in findings {
            finding.when.collectFigures(into: &found)
            finding.low?.collectFigures(into: &found)
            finding.high?.collectFigures(into: &found)
            finding.deadline?.collectFigures(into: &found)
        }
        return found
    }
}

extension CompiledQuestion {
    fileprivate func collectFigures(into found: inout Set<Int>) {
        when?.collectFigures(into: &found)
        min?.collectFigures(into: &found)
        max?.collectFigures(into: &found)
    }
}

extension Expression {
    /// The frequent forms go without the list of their parts: every expression of a library is looked at.
    fileprivate func collectFigures(into found: inout Set<Int>) {
        switch self {
        case .reference(.parameter(let index)): found.insert(index)
        case .constant, .reference: break
        case .and(let left, let right), .or(let left, let right),
            .comparison(_, let left, let right),
            .arithmetic(_, let left, let right, _), .between(_, let left, let right),
            .adding(_, let left, let right):
            left.collectFigures(into: &found)
            right.collectFigures(into: &found)
        default:
            for part in parts { part.collectFigures(into: &found) }
        }
    }
}
