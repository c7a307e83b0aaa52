internal import Diagnostics

extension ReportPrinter {
    /// Everything that a questionnaire prints; questions are numbered through.
    func fields(_ questionnaire: Questionnaire) -> PrintedFields {
        [
            "labels": .fields(wording.labels),
            "frame": .fields(
                frame(
                    title: wording.phrase("questionnaire.title"),
                    enterprise: questionnaire.enterpriseName,
                    firm: questionnaire.firmName,
                    number: questionnaire.number,
                    code: nil,
                    status: .issued,
                )
            ),
            "respondent": .clean(questionnaire.respondent),
            "baseDate": .text(wording.day(questionnaire.baseDate).printable),
            "returnBy": questionnaire.returnBy.map { .text(wording.day($0).printable) },
            "introduction": .clean(questionnaire.introduction),
            "sections": .rows(sections(questionnaire.sections)),
        ]
    }

    private func sections(_ sections: [Questionnaire.Section]) -> [PrintedFields] {
        var number = 0
        return sections.map { section in
            let questions = section.questions.map { question in
                number += 1
                return self.question(question, number: number)
            }
            return ["title": .clean(section.title), "questions": .rows(questions)]
        }
    }

    private func question(_ question: Questionnaire.Question, number: Int) -> PrintedFields {
        [
            "number": .number(number),
            "id": .clean(question.id),
            "text": .clean(question.text),
            "help": .clean(question.help),
            "onlyIf": .clean(question.onlyIf),
            "form": .text(question.form.rawValue),
            "options": .clean(question.options),
            "unit": .clean(question.unit),
            "columns": .clean(question.columns),
        ]
    }
}
