import Bureau
import BureauLedger

/// Receives filings of a district that is not in the ledger yet, in transactions of 500, each durable when it is acknowledged.
struct BureauReceiveWork {
    let arguments: Arguments

    init(_ arguments: Arguments) {
        self.arguments = arguments
    }

    func run() throws {
        let count = arguments.number("filings", 50_000)
        let districts = arguments.number("districts", 38) + 1
        let province = try Province(checkups: count / 3 * districts, districts: districts)
        var work = try DistrictWork(province, district: districts - 1)
        var chains = FirmChains(province.bureau, district: districts - 1)
        let filings = try work.batch(of: count, chained: &chains)
        let ledger = try BureauPlace(arguments).ledger()
        let desk = province.desk(of: districts - 1)
        var figures = Figures()
        var accepted = 0
        for start in stride(from: 0, to: filings.count, by: 500) {
            let batch = Array(filings[start..<min(start + 500, filings.count)])
            let receipts = try figures.measure("batch") { try ledger.receive(batch, at: desk) }
            accepted += receipts.count { $0.outcome == .accepted }
        }
        figures.add("filings", Double(filings.count))
        figures.add("accepted", Double(accepted))
        figures.print()
    }
}
