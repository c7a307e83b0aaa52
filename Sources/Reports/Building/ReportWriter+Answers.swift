internal import Checklists
internal import Diagnostics
internal import Interviews

extension ReportWriter {
    /// The questionnaire in short: what was asked and answered, without the points that may come to something sealed.
    ///
    /// Whether they did come to it makes no difference, so that what is left out tells nothing.
    var answerSummaries: [HealthReport.AnswerSummary] {
        let interview = Interview(library: material.library, sheet: material.sheet)
        var summaries = gates(interview.sheet)
        for (index, checklist) in material.library.checklists.enumerated() {
            let evaluator = interview.evaluator(ofChecklist: index)
            for (number, point) in checklist.points.enumerated() {
                guard !point.point.findings.contains(where: \.isRestricted),
                    let record = interview.sheet.points[point.point.id]
                else { continue }
                let asked = AskedPoint(point.point, number: number, record, evaluator)
                summaries += asked.single.map { summary($0, point.point.id.text) }
                summaries += asked.rows.map { summary($0, point.point.id.text) }
            }
        }
        return summaries
    }

    private func gates(_ sheet: AnswerSheet) -> [HealthReport.AnswerSummary] {
        material.library.form.form.gates.compactMap { question in
            sheet.facts[question.id].map { answer in
                summary(
                    .init(question: question, answer: answer, row: nil),
                    wording.phrase("answers.general"),
                )
            }
        }
    }

    private func summary(
        _ asked: AskedPoint.Answered,
        _ point: String,
    ) -> HealthReport.AnswerSummary {
        let ask = answers.short(asked.question.ask)
        let question =
            asked.row.map { row in
                wording.phrase(
                    "answers.row",
                    ["number": .number(row), "question": .text(ask)],
                )
            } ?? ask
        return .init(
            pointID: point,
            question: question,
            answer: answers.text(asked.answer.content, to: asked.question),
            respondent: wording.phrase("respondent.\(asked.question.who.rawValue)"),
            source: answers.source(asked.answer.source),
        )
    }
}
