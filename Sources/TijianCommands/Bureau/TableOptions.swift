import ArgumentParser
import Bureau
import BureauLedger
import Checklists
import Diagnostics
import Workflows

/// Which table is meant.
struct TableOptions: ParsableArguments {
    @Option(name: .long, help: Help.option("table.period"))
    var period: ReportingPeriod?

    @Flag(name: .long, help: Help.option("table.services"))
    var services = false

    @Option(name: .long, help: Help.option("table.by"))
    var by: CommaList?

    @Option(name: .long, help: Help.option("table.indicator"))
    var indicator: [String] = []

    @Option(name: .long, help: Help.option("table.district"))
    var district: [DistrictCode] = []

    @Flag(name: .long, help: Help.option("table.province"))
    var province = false

    @Flag(name: .long, help: Help.option("table.publish"))
    var publish = false

    @Option(name: .long, help: Help.option("table.step"))
    var step: PublicationStep = .quarter

    /// The breakdowns, in the order in which they were named.
    var breakdowns: [Breakdown] { (by?.elements ?? []).compactMap(Breakdown.init) }

    func validate() throws {
        let names = by?.elements ?? []
        for name in names where Breakdown(rawValue: name) == nil {
            let known = Breakdown.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError(
                Words.text(
                    "commands.table.unknownBreakdown",
                    ["name": .text(name), "known": .text(known)],
                )
            )
        }
        guard district.isEmpty || !province else {
            throw ValidationError(Words.text("commands.table.districtOrProvince"))
        }
        guard names.count <= 2, Set(names).count == names.count else {
            throw ValidationError(Words.text("commands.table.twoBreakdowns"))
        }
    }

    /// The query at a desk; without a period that of the last month that is over.
    func query(at desk: BureauDesk) throws -> TableQuery {
        let today = desk.office.today
        var query = TableQuery(period ?? .month(Month(of: today).adding(-1)))
        query.indicators = indicator
        query.services = services
        query.breakdowns = breakdowns
        query.districts = province ? try desk.ledger.districts() : district
        query.publishedBy = publish ? step : nil
        return query
    }
}
