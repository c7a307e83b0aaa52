public import Bureau
import BureauLedger
import Checklists
import Diagnostics

extension BureauDesk {
    /// The filings behind an indicator's numbers in a period, for each quantity that it is made of.
    ///
    /// A name with a dot, such as `satisfied_rate.part`, means that quantity alone.
    public func drill(
        _ name: String,
        in period: ReportingPeriod,
        where word: (Breakdown, String)? = nil,
    ) throws -> [Drilled] {
        let parts = name.split(separator: ".", maxSplits: 1)
        let indicator = try book.indicator(parts.first.map(String.init) ?? name)
        let quantities = indicator.quantities.filter { parts.count == 1 || $0.id == name }
        guard !quantities.isEmpty else {
            throw Diagnostic.workflow(
                "unknownPart",
                [
                    "name": .text(name),
                    "known": .text(indicator.quantities.map(\.id).joined(separator: ", ")),
                ],
            )
        }
        if let word, !indicator.breakdowns.contains(word.0) {
            throw Diagnostic.workflow("noSuchBreakdown", ["breakdown": .message(word.0.name)])
        }
        return try quantities.map { try drill($0, in: period, where: word) }
    }

    private func drill(
        _ quantity: Quantity,
        in period: ReportingPeriod,
        where word: (Breakdown, String)?,
    ) throws -> Drilled {
        let figures = try ledger.figures(
            of: [quantity],
            over: [period],
            by: word?.0,
            in: [profile.district],
        )
        let lines = try ledger.filings(
            behind: quantity,
            in: period,
            where: word,
            in: profile.district,
        )
        let adjustments = try ledger.adjustments(in: period, of: profile.district)
            .filter { $0.quantity == quantity.id }
        return Drilled(
            quantity: quantity,
            number: figures.value(of: quantity.id, period, word: word?.1 ?? ""),
            lines: BureauDesk.adding(lines, quantity, period),
            adjustments: adjustments,
        )
    }

    /// What each line adds to those before it.
    private static func adding(
        _ lines: [FiledLine],
        _ quantity: Quantity,
        _ period: ReportingPeriod,
    ) -> [DrilledLine] {
        var seen: Set<String> = []
        return lines.map { line in
            let adds = quantity.value(
                of: line.event,
                from: period.firstDay,
                through: period.lastDay,
                noting: &seen,
            )
            return DrilledLine(line: line, adds: adds)
        }
    }
}
