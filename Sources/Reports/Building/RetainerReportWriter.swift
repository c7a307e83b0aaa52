internal import Checklists
public import Diagnostics
internal import Practice

/// Writes the annual report of a retainer: counts the ledger, chooses the matters of weight, keeps the lawyer's words.
///
/// The same material gives the same report.
public struct RetainerReportWriter: Sendable {
    let material: RetainerReportMaterial
    let language: Language
    let year: [ServiceRecord]

    /// Takes the material of a report in one language.
    public init(_ material: RetainerReportMaterial, in language: Language) {
        self.material = material
        self.language = language
        year = material.year
    }

    /// The report.
    public var report: RetainerReport {
        let retainer = material.retainer
        return RetainerReport(
            format: 1,
            language: language,
            number: retainer.number.description,
            year: material.period.upperBound.components.year,
            enterpriseName: material.enterprise.name,
            creditCode: material.enterprise.registration.code?.text,
            firmName: material.firm.name,
            lawyers: lawyers,
            from: material.period.lowerBound.description,
            through: material.period.upperBound.description,
            date: material.today.description,
            terms: terms,
            totals: totals,
            services: services,
            months: months,
            losses: losses,
            matters: year.filter(RetainerReportWriter.isOfWeight).map(matter),
            risks: material.words.risks,
            advice: material.words.advice,
            plan: material.words.plan,
            notes: notes,
        )
    }

    private var totals: RetainerReport.Totals {
        let tally = ServiceTally(year)
        return RetainerReport.Totals(
            services: tally.count,
            confirmed: tally.confirmed,
            hours: WorkHours.text(tenths: tally.tenths),
            withoutHours: tally.withoutHours,
            outputs: year.reduce(0) { $0 + $1.details.outputs.count },
            attendees: tally.attendees,
            resolved: tally.resolved,
        )
    }

    private var services: [RetainerReport.Service] {
        let inYear = Dictionary(
            uniqueKeysWithValues: material.retainer.deliveries(year).map {
                ($0.type, $0.delivered)
            }
        )
        return material.retainer.deliveries(material.records).map { delivery in
            let own = inYear[delivery.type]
            return RetainerReport.Service(
                type: cell(delivery.type.name),
                promised: delivery.promised,
                delivered: own?.count ?? 0,
                inTerm: delivery.delivered.count,
                hours: WorkHours.text(tenths: own?.tenths ?? 0),
                withoutHours: own?.withoutHours ?? 0,
            )
        }
    }

    private var months: [RetainerReport.Month] {
        let first = material.period.lowerBound.components.month
        let last = material.period.upperBound.components.month
        let byMonth = Dictionary(grouping: year) { $0.details.day.components.month }
        return (first...last).map {
            RetainerReport.Month(month: $0, services: ServiceTally(byMonth[$0] ?? []).count)
        }
    }

    var losses: [RetainerReport.LossLine] {
        let tally = ServiceTally(year)
        return [(Loss.Kind.recovered, tally.recovered), (.averted, tally.averted)]
            .flatMap { kind, amounts in
                EvidenceGrade.allCases.compactMap { grade in
                    amounts[grade].map {
                        RetainerReport.LossLine(
                            kind: cell(kind.name),
                            grade: cell(grade.name),
                            fen: $0.fen,
                        )
                    }
                }
            }
    }

    /// A phrase of the practice as it stands alone: it begins with a capital.
    func cell(_ message: Message) -> String {
        let phrase = words(message)
        return phrase.prefix(1).uppercased() + phrase.dropFirst()
    }

    /// A phrase of the practice.
    func words(_ message: Message) -> String { Phrasebook.practice.text(message, in: language) }
}
