internal import Diagnostics

extension ReportPrinter {
    /// Everything that the urgent notice prints.
    func fields(_ notice: UrgentNotice) -> PrintedFields {
        [
            "labels": .fields(wording.labels),
            "frame": .fields(
                frame(
                    title: wording.phrase("notice.title"),
                    enterprise: notice.enterpriseName,
                    firm: notice.firmName,
                    number: notice.number,
                    code: notice.fingerprint,
                    status: .issued,
                )
            ),
            "creditCode": .clean(notice.creditCode),
            "lawyers": .rows(notice.lawyers.map(person)),
            "date": .text(wording.day(notice.date).printable),
            "matters": .rows(notice.matters.map(matter)),
        ]
    }

    private func matter(_ matter: UrgentNotice.Matter) -> PrintedFields {
        [
            "matter": .clean(matter.title),
            "facts": .some(matter.facts),
            "deadline": matter.deadline.map { .text(wording.day($0).printable) },
            "citations": .some(citations(matter.basis)),
            "consequence": .clean(matter.consequence),
            "actions": .some(matter.actions),
        ]
    }
}
