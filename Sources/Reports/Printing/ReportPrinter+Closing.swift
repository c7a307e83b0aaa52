internal import Diagnostics

extension ReportPrinter {
    func note(_ note: HealthReport.Note) -> PrintedFields {
        ["title": .clean(note.title), "text": .clean(note.text)]
    }

    func followUp(
        _ followUp: HealthReport.FollowUp,
        cover: HealthReport.Cover,
    ) -> PrintedFields {
        [
            "plan": .some(followUp.plan.map(row)),
            "text": .some(followUp.text),
            "contact": .some(followUp.contact.map(row)),
            "firmName": .clean(cover.firmName),
            "issueDate": .text(issueDay(cover.issueDate)),
        ]
    }

    func annexes(_ report: HealthReport) -> PrintedFields {
        let annexes = report.annexes
        return [
            "ratingScale": .some(annexes.ratingScale.map(table)),
            "statutes": .some(annexes.statutes.map(statute)),
            "hasArticles": annexes.articles.isEmpty ? nil : .flag(true),
            "articles": .some(annexes.articles.map(article)),
            "answers": .some(annexes.answers.map(answer)),
            "receipt": annexes.receipt ? .flag(true) : nil,
        ]
    }

    private func table(_ table: HealthReport.Table) -> PrintedFields {
        [
            "title": .clean(table.title),
            "columns": .clean(table.columns),
            "rows": .rows(table.rows.map { ["cells": .clean($0)] }),
        ]
    }

    private func statute(_ statute: HealthReport.StatuteEntry) -> PrintedFields {
        [
            "title": .clean(wording.phrase("citation.title", ["statute": .text(statute.title)])),
            "version": .clean(version(statute.version, statute.effective)),
            "articles": .clean(statute.articles),
            "unverified": statute.unverified ? .flag(true) : nil,
        ]
    }

    private func article(_ article: HealthReport.ArticleEntry) -> PrintedFields {
        let statute = wording.phrase("citation.title", ["statute": .text(article.statute)])
        return [
            "title": .clean(statute + article.article),
            "version": .clean(article.version),
            "paragraphs": .clean(article.paragraphs),
        ]
    }

    private func answer(_ answer: HealthReport.AnswerSummary) -> PrintedFields {
        [
            "point": .clean(answer.pointID),
            "question": .clean(answer.question),
            "answer": .clean(answer.answer),
            "source": .clean(
                [answer.respondent, answer.source].compactMap { $0 }.joined(separator: " · ")
            ),
        ]
    }
}
