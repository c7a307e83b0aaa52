public import Bureau
import Checklists

extension Ledger {
    /// The values of quantities over periods, in total or by a breakdown, over one district or several together.
    ///
    /// Months, quarters and years come from the kept totals, other days and quantities whose totals are not kept from the
    /// events.
    public func figures(
        of quantities: [Quantity],
        over periods: [ReportingPeriod],
        by breakdown: Breakdown? = nil,
        in districts: [DistrictCode],
    ) throws -> Figures {
        let kept = Set(self.quantities)
        return try engine.read { connection in
            var reading = FigureReading(connection, breakdown, districts)
            for quantity in quantities {
                for period in periods {
                    if let cells = period.cells(of: quantity), kept.contains(quantity),
                        breakdown.map(quantity.breakdowns.contains) ?? true
                    {
                        reading.ask(quantity.id, period, cells.span, cells.months)
                    } else {
                        try reading.count(quantity, period)
                    }
                }
            }
            try reading.addCells()
            return reading.figures
        }
    }
}
