import Diagnostics

/// Compiles the expressions of one checklist, and notes every problem at its place.
///
/// One instance serves one compilation; it is not shared.
final class ExpressionCompiler {
    private enum ValueState {
        case untouched
        case inProgress
        case done(Expression, TypeChecker.ValueType)
        case failed
    }

    private let points: [RiskPoint]
    private let names: NameTable
    private let types: ReferenceTypes
    private var states: [[ValueState]]
    private(set) var diagnostics: [Diagnostic] = []

    init(points: [RiskPoint], form: ProfileForm, parameters: [Parameter]) {
        self.points = points
        names = NameTable(points: points, form: form, parameters: parameters)
        types = ReferenceTypes(points: points, form: form, parameters: parameters)
        states = points.map { Array(repeating: .untouched, count: $0.values.count) }
    }

    /// The checked expression of a type, or nil when there is none or it is wrong.
    func compile(
        _ text: ExpressionText?,
        as type: ExpressionType,
        point: Int?,
        row: TableReference? = nil,
        subject: String,
    ) -> Expression? {
        guard let text else { return nil }
        do throws(ExpressionProblem) {
            var checker = checker(point: point, row: row, bindsToRow: false)
            return try checker.result(type, try Parser.syntax(of: text.text))
        } catch {
            report(error, in: text, subject: subject)
            return nil
        }
    }

    /// A named value's checked expression, or a constant where it is wrong.
    func value(_ index: Int, of point: Int) -> CompiledValue {
        _ = try? valueType(point, index, 0)
        let value = points[point].values[index]
        guard case .done(let expression, let type) = states[point][index] else {
            return CompiledValue(value: value, expression: .constant(.yesNo(false)), table: nil)
        }
        return CompiledValue(value: value, expression: expression, table: type.table)
    }

    private func checker(point: Int?, row: TableReference?, bindsToRow: Bool) -> TypeChecker {
        TypeChecker(
            names: names,
            types: types,
            point: point,
            row: row,
            bindsToRow: bindsToRow,
            valueType: { [unowned self] (point, value, offset) throws(ExpressionProblem) in
                try valueType(point, value, offset)
            },
        )
    }

    private func valueType(
        _ point: Int,
        _ index: Int,
        _ offset: Int,
    ) throws(ExpressionProblem) -> TypeChecker.ValueType {
        let value = points[point].values[index]
        switch states[point][index] {
        case .done(_, let type): return type
        case .inProgress:
            throw ExpressionProblem(
                offset: offset,
                Message("expression.circularValue", ["name": .text(value.id.text)]),
                remedy: Message("expression.circular.remedy"),
            )
        case .failed:
            throw ExpressionProblem(
                offset: offset,
                Message("expression.brokenValue", ["name": .text(value.id.text)]),
            )
        case .untouched: return try compileValue(value, point, index)
        }
    }

    private func compileValue(
        _ value: NamedValue,
        _ point: Int,
        _ index: Int,
    ) throws(ExpressionProblem) -> TypeChecker.ValueType {
        states[point][index] = .inProgress
        do throws(ExpressionProblem) {
            var checker = checker(point: point, row: nil, bindsToRow: true)
            let (expression, type) = try checker.check(try Parser.syntax(of: value.expression.text))
            let known = TypeChecker.ValueType(type: type, table: checker.row?.table)
            states[point][index] = .done(expression, known)
            return known
        } catch {
            states[point][index] = .failed
            report(error, in: value.expression, subject: "\(points[point].id).\(value.id)")
            throw ExpressionProblem(
                offset: 0,
                Message("expression.brokenValue", ["name": .text(value.id.text)]),
            )
        }
    }

    /// What rests on a broken value is not reported again.
    private func report(_ problem: ExpressionProblem, in text: ExpressionText, subject: String) {
        guard problem.message.key != "expression.brokenValue" else { return }
        diagnostics.append(
            Diagnostic(
                .error,
                at: text.place?.advanced(by: problem.offset),
                subject: subject,
                problem.message,
                remedy: problem.remedy ?? Message("expression.remedy"),
            )
        )
    }
}
