import Bureau
import BureauLedger
import Checklists

/// Fills a ledger with a province's twenty years, in bulk.
struct BureauLoadWork {
    let arguments: Arguments

    init(_ arguments: Arguments) {
        self.arguments = arguments
    }

    func run() throws {
        let province = try Province(
            checkups: arguments.number("checkups", 1_000_000),
            districts: arguments.number("districts", 38),
        )
        let place = try BureauPlace(arguments)
        let ledger = try place.ledger()
        let start = Clocks.now
        for district in province.districts.indices {
            try load(district, of: province, into: ledger)
        }
        try place.settle()
        var figures = Figures()
        figures.add("seconds", start.elapsed.wall)
        for table in ["filings", "events", "cells"] {
            figures.add(table, try place.count(table))
        }
        figures.add("bytes", try place.bytes())
        figures.print()
    }

    private func load(_ district: Int, of province: Province, into ledger: Ledger) throws {
        var work = try DistrictWork(province, district: district)
        var chains = FirmChains(province.bureau, district: district)
        let desk = province.desk(of: district)
        var problem: (any Error)?
        let batches = sequence(state: ()) { _ -> [ReceivedFiling]? in
            do {
                let batch = try work.batch(of: 5000, chained: &chains)
                return batch.isEmpty ? nil : batch
            } catch {
                problem = error
                return nil
            }
        }
        try ledger.load(batches, at: desk)
        if let problem { throw problem }
    }
}

extension Province {
    /// What the bureau knows of its firms and lists on the last day.
    func desk(of district: Int) -> LedgerDesk {
        LedgerDesk(
            bureau: bureau,
            district: districts[district],
            today: Province.lastDay,
            firms: Dictionary(uniqueKeysWithValues: firms(in: district).map { ($0, .active) }),
            words: words,
        )
    }
}
