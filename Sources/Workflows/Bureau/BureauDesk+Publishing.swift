import Bureau
import BureauLedger
import Checklists
import Diagnostics

extension BureauDesk {
    /// What may be published: periods of known lengths, over and locked, so that a figure once published never changes.
    func requirePublishable(_ query: TableQuery) throws {
        guard let step = query.publishedBy else { return }
        if case .days = query.period { throw Diagnostic.workflow("publishDays") }
        try requireStep(step, query)
        guard query.period.lastDay < office.today else {
            throw Diagnostic.workflow(
                "publishEarly",
                ["day": .text(query.period.lastDay.description)],
            )
        }
        let last = Month(of: query.period.lastDay)
        for district in districts(query) {
            let locked = try ledger.lockedThrough(in: district)
            guard let locked, locked >= last else {
                let month = "\(last.year)-\(last.month < 10 ? "0" : "")\(last.month)"
                throw Diagnostic.workflow(
                    "publishUnlocked",
                    ["month": .text(month), "district": .text(district.digits)],
                )
            }
        }
    }

    private func requireStep(_ step: PublicationStep, _ query: TableQuery) throws {
        guard !query.breakdowns.isEmpty else { return }
        let isYear =
            switch query.period {
            case .year: true
            default: false
            }
        let fits =
            switch (query.period, step) {
            case (.year, _), (.month, .month), (.quarter, .quarter): true
            default: false
            }
        guard query.breakdowns.count == 1 || isYear else {
            throw Diagnostic.workflow("publishCross")
        }
        guard fits else {
            throw Diagnostic.workflow("publishStep", ["step": .text(step.rawValue)])
        }
    }
}
