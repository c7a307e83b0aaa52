import Checklists
import Practice

@testable import Workflows

extension World {
    func terms(
        _ kind: RetainerKind = .annual,
        from start: String = "2026-01-01",
        through end: String = "2026-12-31",
        lead: User.ID = "chen",
    ) throws -> Retainer.Terms {
        var terms = Retainer.Terms(
            kind: kind,
            from: try Sample.date(start),
            through: try Sample.date(end),
            lead: lead,
            feeMode: kind == .proBono ? .proBono : .annual,
        )
        guard kind != .proBono else { return terms }
        terms.fee = try MoneyAmount(fen: 3_000_000)
        terms.promised = [.contractReview: 2]
        return terms
    }

    /// A signed retainer.
    @discardableResult
    func retain(
        _ enterprise: Enterprise.ID = "e1",
        _ terms: Retainer.Terms? = nil,
        by user: String = "wu",
    ) throws -> Retainer {
        let office = try office(user)
        let drafted = try office.addRetainer(for: enterprise, terms ?? self.terms())
        return try office.sign(office.retainer(drafted.id.text), on: Sample.date("2026-01-05"))
    }

    func details(
        _ type: ServiceType = .contractReview,
        on day: String = "2026-03-02",
        under retainer: Retainer? = nil,
        hours tenths: Int? = 15,
        enterprise: Enterprise.ID = "e1",
    ) throws -> ServiceRecord.Details {
        var details = ServiceRecord.Details(
            on: try Sample.date(day),
            for: .enterprise(enterprise),
            type,
            .written,
            subject: "审查采购合同",
            lawyers: [LawyerTime("chen", hours: try tenths.map { try WorkHours(tenths: $0) })],
        )
        details.person = "王某"
        details.retainer = retainer?.id
        return details
    }

    @discardableResult
    func serve(_ details: ServiceRecord.Details) throws -> ServiceRecord {
        try office().recordService(details).record
    }
}
