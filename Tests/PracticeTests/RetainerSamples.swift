import Checklists
import Practice

extension Samples {
    /// Terms of 2026 with two instalments of a fee of 30,000 yuan.
    static func terms(
        _ kind: RetainerKind = .annual,
        from start: String = "2026-01-01",
        through end: String = "2026-12-31",
    ) throws -> Retainer.Terms {
        var terms = Retainer.Terms(
            kind: kind,
            from: try day(start),
            through: try day(end),
            lead: "chen",
            feeMode: kind == .proBono ? .proBono : .annual,
        )
        terms.team = ["lin"]
        guard kind != .proBono else { return terms }
        terms.fee = try MoneyAmount(fen: 3_000_000)
        terms.instalments = [
            try Instalment(due: day("2026-01-31"), amount: MoneyAmount(fen: 1_000_000)),
            try Instalment(due: day("2026-07-31"), amount: MoneyAmount(fen: 2_000_000)),
        ]
        return terms
    }

    static func draft(
        _ id: Retainer.ID = "r1",
        _ terms: Retainer.Terms? = nil,
        renewing earlier: Retainer.ID? = nil,
        enterprise: Enterprise.ID = "e1",
    ) throws -> Retainer {
        try Retainer(
            id: id,
            number: DocumentNumber(series: Retainer.series, year: 2026, counter: 1),
            enterprise: enterprise,
            client: "黔江示例食品有限公司",
            terms: terms ?? self.terms(),
            renewalOf: earlier,
        )
    }

    static func retainer(
        _ id: Retainer.ID = "r1",
        _ terms: Retainer.Terms? = nil,
        renewing earlier: Retainer.ID? = nil,
        enterprise: Enterprise.ID = "e1",
    ) throws -> Retainer {
        try draft(id, terms, renewing: earlier, enterprise: enterprise)
            .signed(on: day("2025-12-20"), today: day("2026-11-20"))
    }

    static func details(
        _ type: ServiceType = .consult,
        on day: String = "2026-03-02",
        lawyers: [LawyerTime] = [LawyerTime("chen")],
        subject: String = "解除劳动合同的补偿",
    ) throws -> ServiceRecord.Details {
        var details = ServiceRecord.Details(
            on: try Samples.day(day),
            for: .enterprise("e1"),
            type,
            .phone,
            subject: subject,
            lawyers: lawyers,
        )
        details.person = "王某"
        details.retainer = "r1"
        return details
    }

    static func record(
        _ id: ServiceRecord.ID = "s1",
        _ details: ServiceRecord.Details? = nil,
    ) throws -> ServiceRecord {
        try ServiceRecord(
            id: id,
            number: DocumentNumber(series: ServiceRecord.series, year: 2026, counter: 1),
            recordedOn: day("2026-11-20"),
            client: "黔江示例食品有限公司",
            details: details ?? self.details(),
        )
    }

    static func loss(
        _ kind: Loss.Kind = .recovered,
        _ grade: EvidenceGrade = .judgment,
        document: String = "（2026）渝0114民初123号",
        confirmation: ClientConfirmation? = nil,
    ) throws -> Loss {
        try Loss(
            kind,
            MoneyAmount(fen: 12_000_000),
            grade: grade,
            document: document,
            dated: day("2026-05-10"),
            calculation: kind == .averted ? "按合同约定的违约金计算" : nil,
            confirmation: confirmation,
        )
    }
}
