import Bureau
import BureauLedger
import Checklists
import Diagnostics
import Reports

extension BureauDesk {
    /// The pictures of a table: bars of words, or the trend of 24 months of each indicator.
    func charts(
        _ table: StatisticsTable,
        _ query: TableQuery,
        _ words: TableWords,
    ) throws -> [StatisticsPage.Chart] {
        if table.breakdown != nil { return bars(table, words) }
        return try trends(table, query, words)
    }

    private func bars(_ table: StatisticsTable, _ words: TableWords) -> [StatisticsPage.Chart] {
        let indicators = Set(table.rows.map(\.indicator))
        return book.indicators.filter(indicators.contains).compactMap { indicator in
            let rows = table.rows.filter { $0.indicator == indicator && $0.role == .word }
            guard !rows.isEmpty, let breakdown = table.breakdown else { return nil }
            return StatisticsPage.Chart(
                title: "\(indicator.name[words.language]) (\(indicator.unit[words.language]))",
                bars: rows.map { row in
                    StatisticsPage.Chart.Bar(
                        label: words.word(row.word, breakdown, indicator),
                        value: row.current.height,
                        text: words.text(row.current, indicator.display),
                        isEarlier: false,
                    )
                },
                isTrend: false,
            )
        }
    }

    /// The months of a chart: 24 that end with the last of the period.
    private func trends(
        _ table: StatisticsTable,
        _ query: TableQuery,
        _ words: TableWords,
    ) throws -> [StatisticsPage.Chart] {
        let indicators = Set(table.rows.map(\.indicator))
        // A joint figure stands nowhere without its parts and their grades.
        let shown = book.indicators.filter { indicators.contains($0) && !$0.isJoint }
        let last = Month(of: query.period.lastDay)
        var months: [(month: Month, table: StatisticsTable?)] = []
        let asked = Set(
            (-23...0).flatMap { index in
                StatisticsBuilder.periods(
                    for: .month(last.adding(index)),
                    publishedBy: query.publishedBy,
                )
            }
        )
        let figures = try figures(of: shown, over: Array(asked), query)
        for index in -23...0 {
            let month = last.adding(index)
            let builder = StatisticsBuilder(
                book,
                over: .month(month),
                figures,
                publishedBy: query.publishedBy,
            )
            // A month in which nothing can be said has no table.
            months.append((month, try? builder.table(of: shown)))
        }
        return shown.map { indicator in
            StatisticsPage.Chart(
                title: "\(indicator.name[words.language]) (\(indicator.unit[words.language]))",
                bars: months.map { bar(indicator, $0.month, $0.table, last, words) },
                isTrend: true,
            )
        }
    }

    private func bar(
        _ indicator: Indicator,
        _ month: Month,
        _ table: StatisticsTable?,
        _ last: Month,
        _ words: TableWords,
    ) -> StatisticsPage.Chart.Bar {
        let row = table?.rows.first { $0.indicator == indicator && $0.role == .indicator }
        let cell = row?.current ?? .leftOut
        return StatisticsPage.Chart.Bar(
            label: "\(month.year % 100)-\(month.month)",
            value: cell.height,
            text: words.text(cell, indicator.display),
            isEarlier: month < last.adding(-11),
        )
    }
}

extension StatisticsTable.Cell {
    /// How long a bar of it is; nil where it is left out.
    fileprivate var height: Double? {
        switch self {
        case .figure(.amount(let amount)): Double(max(0, amount))
        case .figure(.ratio(let part, let whole)): whole > 0 ? Double(part) / Double(whole) : 0
        case .none: 0
        case .change, .leftOut: nil
        }
    }
}

extension Indicator {
    /// Whether it is quantities added up.
    fileprivate var isJoint: Bool {
        if case .joint = rule { true } else { false }
    }
}
