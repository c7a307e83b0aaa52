import Checklists
import Foundation
import Practice

/// The retained counsel and the service ledger of the large firm.
extension PracticeWork {
    func writeRetainers(_ writer: inout BulkWriter) throws {
        for number in 1...retainers {
            let start = try day(2014 + number % 13, 1 + number % 12)
            var terms = Retainer.Terms(
                kind: .annual,
                from: start,
                through: start.adding(days: 364) ?? start,
                lead: lawyer(number),
                feeMode: .annual,
            )
            terms.team = [lawyer(number + 1)]
            terms.fee = try MoneyAmount(fen: 2_000_000)
            terms.promised = [.contractReview: 12, .training: 2]
            let enterprise = 1 + number % enterprises
            let draft = try Retainer(
                id: Retainer.ID("retainer-\(number)"),
                number: DocumentNumber(
                    series: Retainer.series,
                    year: 2014 + number % 13,
                    counter: number,
                ),
                enterprise: Enterprise.ID("enterprise-\(enterprise)"),
                client: InventedNames.enterprise(enterprise),
                terms: terms,
            )
            let signed = try draft.signed(
                on: start,
                today: BenchOffice.baseDate.adding(days: 400) ?? start,
            )
            try writer.add(
                signed,
                kind: "retainer",
                stream: "register/retainers",
                subject: signed.id.text,
            )
        }
    }

    /// As many services as it takes to reach the number of entries that was asked for.
    func writeServices(_ writer: inout BulkWriter) throws {
        for number in 1...max(1, entries - writer.written) {
            let enterprise = 1 + number % enterprises
            let details = ServiceRecord.Details(
                on: try day(2014 + number % 12, 1 + number % 12),
                for: .enterprise(Enterprise.ID("enterprise-\(enterprise)")),
                number.isMultiple(of: 3) ? .contractReview : .consult,
                .phone,
                subject: "\(InventedNames.enterprise(number * 3))的合同",
                lawyers: [
                    LawyerTime(lawyer(number), hours: try WorkHours(tenths: 1 + number % 30))
                ],
            )
            let record = try ServiceRecord(
                id: ServiceRecord.ID("service-\(number)"),
                number: DocumentNumber(
                    series: ServiceRecord.series,
                    year: 2014 + number % 12,
                    counter: number,
                ),
                recordedOn: BenchOffice.baseDate,
                client: InventedNames.enterprise(enterprise),
                details: details,
            )
            try writer.add(
                record,
                kind: "service",
                stream: "register/services",
                subject: record.id.text,
            )
        }
    }

    private func lawyer(_ number: Int) -> User.ID { User.ID("l\(number % lawyers)") }

    private func day(_ year: Int, _ month: Int) throws -> CalendarDate {
        CalendarDate(year: year, month: month, day: 1) ?? .epoch
    }
}
