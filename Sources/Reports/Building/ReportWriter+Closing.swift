internal import Checklists
internal import Diagnostics
internal import Practice

extension ReportWriter {
    /// Part 7: what every enterprise may need; of the authorities' services, only where one had a part.
    var notes: [HealthReport.Note] {
        let names = ["arrears", "credit", "remedies", "mediation"]
        return (material.isOwnClient ? names : names + ["requests"]).map { name in
            .init(
                title: wording.phrase("policy.\(name).title"),
                text: wording.phrase("policy.\(name).text"),
            )
        }
    }

    var followUp: HealthReport.FollowUp {
        .init(
            plan: [plan("first", days: 30), plan("second", days: 90)],
            text: wording.phrases("followUp.text"),
            contact: [
                .init(label: wording.phrase("contact.phone"), value: material.firm.phone),
                .init(label: wording.phrase("contact.address"), value: material.firm.address),
            ],
        )
    }

    private func plan(_ name: String, days: Int) -> HealthReport.Row {
        let by = material.start.adding(days: days).map(day) ?? ""
        return .init(
            label: wording.phrase("followUp.\(name)"),
            value: wording.phrase("followUp.by", ["day": .text(by)]),
        )
    }

    var annexes: HealthReport.Annexes {
        .init(
            ratingScale: HealthReport.standardRatingScale(in: language),
            statutes: law.statutes,
            articles: law.articles,
            answers: answerSummaries,
        )
    }
}
