internal import Assessments
internal import Checklists
internal import Diagnostics
internal import Interviews

extension ReportWriter {
    /// The advice of a finding; advice that answers several keeps the number under which it first stands.
    func recommendations(_ finding: ReportedFinding) -> [HealthReport.Recommendation] {
        finding.assessed.advice.enumerated().map { index, advice in
            let action = AdviceText(text(of: advice, in: finding))
            return HealthReport.Recommendation(
                id: advice.key.text,
                number: number(of: advice, at: index, in: finding),
                category: wording.phrase("category.\(advice.category.rawValue)"),
                text: action.lead ?? wording.phrase("advice.inSteps"),
                steps: action.steps,
                department: department(of: advice, in: finding),
                days: advice.withinDays,
                proof: proof(of: advice, in: finding),
            )
        }
    }

    private func number(of advice: Advice, at index: Int, in finding: ReportedFinding) -> String {
        let own = "\(finding.number).\(index + 1)"
        return finding.assessed.isRestricted ? own : file.adviceNumbers[advice.key] ?? own
    }

    /// Part 6: each piece of advice once, with all the findings that it answers.
    var rectification: [HealthReport.RectificationRow] {
        file.measures.map { measure in
            let first = measure.findings[0]
            let others = measure.findings.dropFirst().map { String($0.number) }
            let action = inOneLine(text(of: measure.advice, in: first))
            let also =
                others.isEmpty
                ? "" : wording.phrase("measure.also", ["numbers": .text(listed(others))])
            return HealthReport.RectificationRow(
                number: measure.number,
                finding: first.number,
                level: level(first.assessed.level),
                measure: action + also,
                department: department(of: measure.advice, in: first),
                due: file.due(measure)?.description,
                proof: proof(of: measure.advice, in: first),
            )
        }
    }

    /// Advice as one paragraph, its steps numbered within.
    func inOneLine(_ text: String) -> String {
        let action = AdviceText(text)
        let steps = action.steps.enumerated().map { index, step in
            wording.phrase("advice.step", ["number": .number(index + 1), "step": .text(step)])
        }
        return ([action.lead].compactMap { $0 } + steps)
            .joined(separator: wording.phrase("sentence.separator"))
    }

    /// Advice in a clause: its lead, or its first step and how many there are.
    func inShort(_ text: String) -> String {
        let action = AdviceText(text)
        if let lead = action.lead { return clause(lead) }
        return wording.phrase(
            "advice.first",
            [
                "step": .text(clause(action.steps.first ?? "")),
                "count": .number(action.steps.count),
            ],
        )
    }

    /// The advice in words.
    func text(of advice: Advice, in finding: ReportedFinding) -> String {
        switch advice.key {
        case .rule(let id): finding.point?.recommendation(id)?.action[language] ?? ""
        case .own(_, let index): own(index, finding)?.action ?? ""
        }
    }

    private func proof(of advice: Advice, in finding: ReportedFinding) -> String? {
        switch advice.key {
        case .rule(let id):
            finding.point?.recommendation(id).map { clause($0.proof[language]) }
        case .own(_, let index): own(index, finding).map { clause($0.proof) }
        }
    }

    private func department(of advice: Advice, in finding: ReportedFinding) -> String? {
        guard case .rule(let id) = advice.key, let who = finding.point?.recommendation(id)?.who
        else {
            return nil
        }
        return wording.phrase("department.\(who.rawValue)")
    }

    private func own(_ index: Int, _ finding: ReportedFinding) -> OwnRecommendation? {
        let all = finding.own?.recommendations ?? []
        return all.indices.contains(index) ? all[index] : nil
    }
}
