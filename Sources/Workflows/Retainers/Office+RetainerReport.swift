import Checklists
public import Diagnostics
public import Practice
public import Reports
import Store

extension Office {
    /// The annual report of a retainer: the days of a year that lie in its term and have come.
    public func annualReport(
        of retainer: Retainer,
        year: Int,
        _ words: RetainerReportMaterial.Words = RetainerReportMaterial.Words(),
        in language: Language,
    ) throws -> RetainerReport {
        try Permission.keepRetainers.require(actingUser())
        guard retainer.signedOn != nil else {
            throw Diagnostic.workflow("reportNotSigned", subject: retainer.number.short)
        }
        let records = try services(of: retainer.enterprise)
        let named = retainer.terms.lawyers + records.flatMap { $0.details.lawyers.map(\.lawyer) }
        let people = try users().filter { Set(named).contains($0.id) }
        let material = RetainerReportMaterial(
            retainer: retainer,
            enterprise: try enterprise(retainer.enterprise.text),
            firm: try firm(),
            people: Dictionary(uniqueKeysWithValues: people.map { ($0.id, $0) }),
            records: records,
            period: try period(of: retainer, in: year),
            today: today,
            words: words,
        )
        return RetainerReportWriter(material, in: language).report
    }

    private func period(of retainer: Retainer, in year: Int) throws -> ClosedRange<CalendarDate> {
        let last = retainer.lastDay ?? retainer.terms.end
        let outside = Diagnostic.workflow(
            "reportYearOutside",
            subject: retainer.number.short,
            [
                "year": .number(year), "start": .text(retainer.terms.start.description),
                "end": .text(last.description),
            ],
        )
        guard let first = CalendarDate(year: year, month: 1, day: 1),
            let end = CalendarDate(year: year, month: 12, day: 31)
        else { throw outside }
        let (from, through) = (max(first, retainer.terms.start), min(end, last, today))
        guard from <= through else { throw outside }
        return from...through
    }

    /// What a retainer promised, and what was delivered under it.
    public func deliveries(of retainer: Retainer) throws -> [Delivery] {
        retainer.deliveries(try services(of: retainer.enterprise))
    }
}
