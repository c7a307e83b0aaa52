internal import Diagnostics

extension ReportPrinter {
    /// Everything that the annual report of a retainer prints.
    func fields(_ report: RetainerReport) -> PrintedFields {
        var fields: PrintedFields = [
            "labels": .fields(wording.labels),
            "frame": .fields(
                frame(
                    title: wording.phrase("retainerReport.title"),
                    enterprise: report.enterpriseName,
                    firm: report.firmName,
                    number: report.number,
                    code: nil,
                    status: .issued,
                )
            ),
            "subtitle": .text(
                wording.phrase("retainerReport.year", ["year": .number(report.year)])
            ),
            "period": .text(period(report)),
            "addressee": .clean(
                wording.phrase("retainerReport.to", ["name": .text(report.enterpriseName)])
            ),
            "creditCode": .clean(report.creditCode),
            "lawyers": .rows(report.lawyers.map(person)),
            "date": .text(wording.day(report.date)),
            "terms": .rows(
                report.terms.map { ["label": .clean($0.label), "value": .clean($0.value)] }
            ),
            "opening": .clean(
                wording.phrase(
                    "retainerReport.opening",
                    ["firm": .text(report.firmName), "period": .text(period(report))],
                )
            ),
            "totals": .rows(totals(report.totals)),
            "services": .some(report.services.map(service)),
            "months": .rows(months(report.months)),
            "losses": .some(report.losses.map(loss)),
            "matters": .some(report.matters.map(matter)),
            "notes": .clean(report.notes),
        ]
        for (name, lines) in [
            ("risks", report.risks), ("advice", report.advice), ("plan", report.plan),
        ] {
            fields[name] = .some(lines)
        }
        return fields
    }

    private func period(_ report: RetainerReport) -> String {
        wording.phrase(
            "retainerReport.span",
            ["first": .text(wording.day(report.from)), "last": .text(wording.day(report.through))],
        )
    }

    private func totals(_ totals: RetainerReport.Totals) -> [PrintedFields] {
        let figures = [
            ("services", String(totals.services)), ("hours", totals.hours),
            ("outputs", String(totals.outputs)), ("confirmed", String(totals.confirmed)),
            ("resolved", String(totals.resolved)), ("attendees", String(totals.attendees)),
        ]
        return figures.map { key, value in
            ["label": .text(wording.phrase("retainerReport.total.\(key)")), "value": .text(value)]
        }
    }

    private func service(_ service: RetainerReport.Service) -> PrintedFields {
        let hours =
            service.withoutHours == 0
            ? service.hours
            : wording.phrase(
                "retainerReport.hoursPartly",
                ["hours": .text(service.hours), "count": .number(service.withoutHours)],
            )
        return [
            "type": .clean(service.type),
            "promised": .text(service.promised.map(String.init) ?? "—"),
            "delivered": .text(String(service.delivered)),
            "inTerm": .text(String(service.inTerm)),
            "hours": .text(hours),
        ]
    }

    private func months(_ months: [RetainerReport.Month]) -> [PrintedFields] {
        let most = max(1, months.map(\.services).max() ?? 1)
        return months.map { month in
            [
                "label": .text(wording.phrase("retainerReport.month.\(month.month)")),
                "value": .text(String(month.services)),
                "share": .text(String(month.services * 100 / most)),
            ]
        }
    }

    private func loss(_ line: RetainerReport.LossLine) -> PrintedFields {
        [
            "kind": .clean(line.kind), "grade": .clean(line.grade),
            "amount": .text(wording.money(line.fen)),
        ]
    }

    private func matter(_ matter: RetainerReport.Matter) -> PrintedFields {
        [
            "date": .text(matter.date),
            "type": .clean(matter.type),
            "subject": .clean(matter.subject),
            "outcome": .some(matter.outcome),
            "lawyers": .clean(
                matter.lawyers.joined(separator: wording.phrase("retainerReport.listed"))
            ),
        ]
    }
}
