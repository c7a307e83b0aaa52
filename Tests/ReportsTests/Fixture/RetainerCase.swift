import Checklists
import Diagnostics
import Practice

@testable import Reports

/// An invented retainer with the services of a year.
struct RetainerCase {
    var words = RetainerReportMaterial.Words()

    func report(_ language: Language = .zh, empty: Bool = false) throws -> RetainerReport {
        let period = try day("2026-02-01")...day("2026-11-20")
        let material = RetainerReportMaterial(
            retainer: try retainer(),
            enterprise: try Enterprise(
                id: "e1",
                name: "重庆市黔江区示例山里香食品有限公司",
                registration: empty
                    ? Registration(withoutCode: "虚构")
                    : Registration(code: CreditCode("91500114XXXX20263H"), reason: "虚构"),
                entityType: .limitedCompany,
                isInvented: true,
            ),
            firm: try LawFirm(
                id: "firm",
                name: "重庆示例律师事务所",
                registration: Registration(withoutCode: "虚构"),
                address: "示例路1号",
                phone: "023-00000000",
                director: "周某",
                lawyers: 8,
            ),
            people: ["chen": try lawyer("chen", "陈某"), "lin": try lawyer("lin", "林某")],
            records: empty ? [] : try records(),
            period: period,
            today: try day("2026-11-20"),
            words: words,
        )
        return RetainerReportWriter(material, in: language).report
    }

    func day(_ text: String) throws -> CalendarDate {
        guard let day = CalendarDate(text) else { throw Missing() }
        return day
    }

    private func lawyer(_ id: User.ID, _ name: String) throws -> User {
        try User(
            id: id,
            name: name,
            roles: [.lawyer],
            licence: PracticeLicence("15001201510000001"),
            firm: "firm",
        )
    }

    private func retainer() throws -> Retainer {
        var terms = Retainer.Terms(
            kind: .annual,
            from: try day("2026-01-01"),
            through: try day("2026-12-31"),
            lead: "chen",
            feeMode: .annual,
        )
        terms.team = ["lin"]
        terms.fee = try MoneyAmount(fen: 3_000_000)
        terms.promised = [.contractReview: 20, .training: 2]
        terms.scope = ["日常法律咨询", "合同审查"]
        terms.responseHours = 24
        return try Retainer(
            id: "r1",
            number: DocumentNumber(series: Retainer.series, year: 2026, counter: 12),
            enterprise: "e1",
            client: "重庆市黔江区示例山里香食品有限公司",
            terms: terms,
        ).signed(on: day("2025-12-20"), today: day("2026-11-20"))
    }

    /// Reviews before and in the period, a training, a suit that brought money, one loss unconfirmed, one void record.
    private func records() throws -> [ServiceRecord] {
        var suit = try details(.litigation, "2026-05-10", "货款纠纷一审", 125)
        suit.result = "判决支持全部货款"
        suit.loss = try loss(.recovered, .judgment, "（2026）渝0114民初123号")
        suit.dispute = try Dispute(
            .debt,
            parties: 2,
            channel: .litigation,
            settledOn: day("2026-05-10"),
            document: "（2026）渝0114民初123号",
        )
        var training = try details(.training, "2026-06-18", "劳动用工合规培训", 20)
        training.attendees = 36
        training.outputs = ["培训课件", "签到表"]
        var averted = try details(.negotiation, "2026-09-01", "设备采购合同谈判", 30)
        averted.loss = try loss(.averted, .estimate, "测算说明1")
        let void = try record(9, details(.opinion, "2026-07-01", "误记的意见书", 10))
        return [
            try record(1, details(.contractReview, "2026-01-15", "审查租赁合同", 10)),
            try record(2, details(.contractReview, "2026-03-02", "审查采购合同", 15)),
            try record(3, details(.contractReview, "2026-03-20", "审查运输合同", nil)),
            try record(4, suit), try record(5, training), try record(6, averted),
            try void.voided(DatedReason(on: day("2026-07-02"), reason: "误记")),
        ]
    }

    private func loss(_ kind: Loss.Kind, _ grade: EvidenceGrade, _ document: String) throws -> Loss
    {
        try Loss(
            kind,
            MoneyAmount(fen: 12_000_000),
            grade: grade,
            document: document,
            dated: day("2026-05-10"),
            calculation: "按违约金条款",
        )
    }

    private func details(
        _ type: ServiceType,
        _ on: String,
        _ subject: String,
        _ tenths: Int?,
    ) throws -> ServiceRecord.Details {
        var details = ServiceRecord.Details(
            on: try day(on),
            for: .enterprise("e1"),
            type,
            .written,
            subject: subject,
            lawyers: [LawyerTime("chen", hours: try tenths.map { try WorkHours(tenths: $0) })],
        )
        details.retainer = "r1"
        return details
    }

    private func record(_ number: Int, _ details: ServiceRecord.Details) throws -> ServiceRecord {
        try ServiceRecord(
            id: ServiceRecord.ID("s\(number)"),
            number: DocumentNumber(series: ServiceRecord.series, year: 2026, counter: number),
            recordedOn: day("2026-11-20"),
            client: "重庆市黔江区示例山里香食品有限公司",
            details: details,
        )
    }

    struct Missing: Error {}
}
