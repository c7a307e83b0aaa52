internal import Checklists
internal import Diagnostics
internal import Practice

extension RetainerReportWriter {
    private var wording: Wording { Wording(language: language) }

    var lawyers: [HealthReport.Person] {
        material.retainer.terms.lawyers.enumerated().map { place, id in
            HealthReport.Person(
                name: name(id),
                role: wording.phrase(place == 0 ? "role.lead" : "role.assisting"),
                licence: material.people[id]?.licence?.number,
            )
        }
    }

    var terms: [HealthReport.Row] {
        let terms = material.retainer.terms
        var rows: [HealthReport.Row] = []
        func add(_ key: String, _ value: String?) {
            guard let value, !value.isEmpty else { return }
            let label = wording.phrase("retainerReport.term.\(key)")
            rows.append(HealthReport.Row(label: label, value: value))
        }
        add("contract", terms.contractNumber)
        add("kind", cell(terms.kind.name))
        add("term", span(terms.start, terms.end))
        add("scope", terms.scope.joined(separator: wording.phrase("retainerReport.listed")))
        add(
            "response",
            terms.responseHours.map { hours in
                wording.phrase("retainerReport.hours", ["hours": .number(hours)])
            },
        )
        if let ended = material.retainer.termination {
            add("ended", wording.day(ended.on.description))
        }
        return rows
    }

    private func span(_ first: CalendarDate, _ last: CalendarDate) -> String {
        wording.phrase(
            "retainerReport.span",
            [
                "first": .text(wording.day(first.description)),
                "last": .text(wording.day(last.description)),
            ],
        )
    }

    /// Whether a record is told in full: by its type, or because of what came of it.
    static func isOfWeight(_ record: ServiceRecord) -> Bool {
        let details = record.details
        return details.type.isMatter || details.loss?.counts == true || details.dispute != nil
            || details.amount != nil
    }

    func matter(_ record: ServiceRecord) -> RetainerReport.Matter {
        let details = record.details
        return RetainerReport.Matter(
            date: details.day.description,
            type: cell(details.type.name),
            subject: details.subject,
            outcome: [details.result].compactMap { $0 } + details.outputs + figures(details),
            lawyers: details.lawyers.map { name($0.lawyer) },
        )
    }

    private func figures(_ details: ServiceRecord.Details) -> [String] {
        var lines: [String] = []
        if let amount = details.amount {
            lines.append(
                wording.phrase(
                    "retainerReport.amount",
                    ["amount": .text(wording.money(amount.fen))],
                )
            )
        }
        if let attendees = details.attendees {
            lines.append(wording.phrase("retainerReport.attended", ["count": .number(attendees)]))
        }
        if let dispute = details.dispute {
            lines.append(
                words(dispute.type.name) + wording.phrase("retainerReport.dash")
                    + words(dispute.result)
            )
        }
        if let loss = details.loss, loss.counts {
            lines.append(
                wording.phrase(
                    "retainerReport.loss.\(loss.kind.rawValue)",
                    [
                        "amount": .text(wording.money(loss.amount.fen)),
                        "grade": .text(words(loss.grade.name)),
                    ],
                )
            )
        }
        return lines
    }

    var notes: [String] {
        let tally = ServiceTally(year)
        var notes = [
            wording.phrase(
                "retainerReport.note.source",
                ["day": .text(wording.day(material.today.description))],
            )
        ]
        if tally.withoutHours > 0 {
            notes.append(
                wording.phrase("retainerReport.note.hours", ["count": .number(tally.withoutHours)])
            )
        }
        if tally.unconfirmed > .zero {
            notes.append(wording.phrase("retainerReport.note.unconfirmed"))
        }
        if material.enterprise.isInvented { notes.append(wording.phrase("use.invented")) }
        if !losses.isEmpty { notes.append(wording.phrase("retainerReport.note.apart")) }
        return notes
    }

    private func name(_ id: User.ID) -> String { material.people[id]?.name ?? id.text }
}
