import Checklists
import Practice
import Testing

@Suite("What service records come to")
struct ServiceTallyTests {
    private func record(
        _ id: ServiceRecord.ID,
        _ type: ServiceType = .contractReview,
        _ tenths: Int? = 10,
        loss: Loss? = nil,
    ) throws -> ServiceRecord {
        let hours = try tenths.map { try WorkHours(tenths: $0) }
        var details = try Samples.details(type, lawyers: [LawyerTime("chen", hours: hours)])
        details.loss = loss
        return try Samples.record(id, details)
    }

    @Test("Hours that were not recorded are counted apart")
    func hours() throws {
        let tally = ServiceTally([try record("s1"), try record("s2", .drafting, nil)])
        #expect(tally.count == 2 && tally.tenths == 10 && tally.withoutHours == 1)
    }

    @Test("Void records and repeated advice are left out")
    func leftOut() throws {
        let void = try record("s3").voided(DatedReason(on: Samples.day("2026-11-20"), reason: "错"))
        let tally = ServiceTally([try record("s1", .consult), try record("s2", .consult), void])
        #expect(tally.count == 1 && tally.tenths == 10)
    }

    @Test("Of repeated advice the record that was written first counts, in any order")
    func firstWritten() throws {
        let first = try record("s2", .consult, 5)
        let second = try ServiceRecord(
            id: "s1",
            number: DocumentNumber(series: ServiceRecord.series, year: 2026, counter: 2),
            recordedOn: Samples.day("2026-11-20"),
            details: Samples.details(),
        )
        #expect(ServiceTally([second, first]).tenths == 5)
        #expect(ServiceTally([second, first]) == ServiceTally([first, second]))
    }

    @Test("Recovered and averted stay apart, by evidence, and the unconfirmed counts in neither")
    func losses() throws {
        let signature = try ClientConfirmation(by: "王某", on: Samples.day("2026-05-11"))
        let tally = ServiceTally([
            try record("s1", loss: Samples.loss(.recovered, .judgment, document: "1")),
            try record("s2", loss: Samples.loss(.recovered, .paymentVoucher, document: "2")),
            try record("s3", loss: Samples.loss(.averted, .estimate, document: "3")),
            try record(
                "s4",
                loss: Samples.loss(
                    .averted,
                    .amendedContract,
                    document: "4",
                    confirmation: signature,
                ),
            ),
        ])
        #expect(
            tally.recovered.mapValues(\.fen) == [
                .judgment: 12_000_000, .paymentVoucher: 12_000_000,
            ]
        )
        #expect(tally.averted.mapValues(\.fen) == [.amendedContract: 12_000_000])
        #expect(tally.totalRecovered.fen == 24_000_000 && tally.totalAverted.fen == 12_000_000)
        #expect(tally.unconfirmed.fen == 12_000_000)
    }

    @Test("Promised stands against delivered, and only the retainer's own records count")
    func deliveries() throws {
        var terms = try Samples.terms()
        terms.promised = [.contractReview: 2, .training: 2]
        var other = try Samples.details(.contractReview)
        other.retainer = nil
        let lines = try Samples.retainer("r1", terms).deliveries([
            record("s1"), record("s2"), record("s3"), record("s4", .visit),
            Samples.record("s5", other),
        ])
        #expect(lines.map(\.type) == [.contractReview, .training, .visit])
        #expect(lines.map(\.promised) == [2, 2, nil])
        #expect(lines.map(\.delivered.count) == [3, 0, 1])
        #expect(lines.map(\.remaining) == [0, 2, nil])
    }
}
