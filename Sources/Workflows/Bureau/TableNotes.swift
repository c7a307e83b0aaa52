public import Bureau
public import BureauLedger
import Diagnostics

extension TableWords {
    /// What stands under a table: what is left out and why, which joint figures are not there, and what late filings changed.
    public func notes(
        _ table: StatisticsTable,
        _ adjustments: [Adjustment],
        _ book: IndicatorBook,
    ) -> [String] {
        var notes: [String] = []
        if table.leftOut > 0 { notes.append(phrase("leftOut", ["count": .number(table.leftOut)])) }
        notes += table.withoutJoint.map {
            phrase("withoutJoint", ["name": .text($0.name[language])])
        }
        return notes + corrections(table, adjustments, book)
    }

    /// 更正说明: one line for each indicator and month that a late filing belongs to.
    private func corrections(
        _ table: StatisticsTable,
        _ adjustments: [Adjustment],
        _ book: IndicatorBook,
    ) -> [String] {
        let shown = Set(table.rows.map(\.indicator.id))
        var sums: [String: [Month: Int64]] = [:]
        for adjustment in adjustments {
            sums[adjustment.quantity, default: [:]][adjustment.belongsTo, default: 0] +=
                adjustment.change
        }
        return book.indicators.filter { shown.contains($0.id) }.flatMap { indicator in
            indicator.quantities.flatMap { quantity in
                (sums[quantity.id] ?? [:]).sorted { $0.key < $1.key }.compactMap {
                    correction(indicator, $0.key, $0.value, table)
                }
            }
        }
    }

    private func correction(
        _ indicator: Indicator,
        _ month: Month,
        _ change: Int64,
        _ table: StatisticsTable,
    ) -> String? {
        guard change != 0 else { return nil }
        // A change of one or two would give away what a published table leaves out.
        let isSmall = table.isPublished && indicator.isGuarded
        let amount = Figure.amount(Int64(change.magnitude)).text(as: indicator.display) ?? ""
        let arguments: [String: Message.Argument] = [
            "name": .text(indicator.name[language]),
            "month": .text(text(ReportingPeriod.month(month).name)),
            "change": .text("\(change > 0 ? "+" : "-")\(amount)"),
        ]
        return phrase(isSmall ? "correctedUnsaid" : "corrected", arguments)
    }
}
