public import Bureau

extension Ledger {
    /// Counts everything anew from the filings and says how many totals were different; none is, unless something broke.
    public func recount(in district: DistrictCode) throws -> Int {
        try engine.write { connection in
            try Recount(connection, district, book).run()
        }
    }
}
