import Checklists
import Diagnostics

/// Says why: of a finding, a point, the headline, a total.
public struct Explainer {
    let input: AssessmentInput
    let assessment: Assessment

    /// An explainer of an assessment, with the input that it was made from.
    public init(of assessment: Assessment, from input: AssessmentInput) {
        self.assessment = assessment
        self.input = input
    }

    var facts: FactWording { FactWording(input: input) }

    /// A finding's name, as every line about it begins.
    func name(_ key: FindingKey) -> [String: Message.Argument] {
        guard let finding = assessment.finding(key) else {
            return ["id": .text(key.text), "title": .text(key.text)]
        }
        return [
            "id": .text(key.text), "title": .localized(finding.title),
            "level": .message(finding.level.message),
        ]
    }

    /// The compiled rule of a finding with where it stands; nil for the lawyer's own.
    func rule(of finding: AssessedFinding) -> Rule? {
        guard case .rule(let id) = finding.key, let point = finding.point else { return nil }
        for evaluator in input.evaluators {
            guard let index = evaluator.checklist.position(of: point),
                let rule = evaluator.checklist.points[index].findings.first(where: {
                    $0.rule.id == id
                })
            else { continue }
            return Rule(
                finding: rule,
                point: index,
                reader: FactReader(input: input, evaluator: evaluator),
            )
        }
        return nil
    }

    struct Rule {
        let finding: CompiledFinding
        let point: Int
        let reader: FactReader

        /// What an expression's names are worth.
        func trace(_ expression: Expression) -> [Explanation] {
            var trace = ExpressionTrace(reader: reader, home: point)
            return trace.steps(expression)
        }
    }
}
