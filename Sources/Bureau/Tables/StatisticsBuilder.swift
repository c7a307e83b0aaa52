public import Diagnostics

/// Makes the tables of a period from what was counted.
public struct StatisticsBuilder: Sendable {
    let book: IndicatorBook
    let period: ReportingPeriod
    let figures: CountedFigures
    let publication: PublicationGuard?

    /// Creates it; with a step the table is made for publication.
    public init(
        _ book: IndicatorBook,
        over period: ReportingPeriod,
        _ figures: CountedFigures,
        publishedBy step: PublicationStep? = nil,
    ) {
        self.book = book
        self.period = period
        self.figures = figures
        publication = step.map { PublicationGuard(book, figures, step: $0) }
    }

    /// The periods that a table needs figures of; for publication all that are published beside it.
    public static func periods(
        for period: ReportingPeriod,
        publishedBy step: PublicationStep?,
    ) -> [ReportingPeriod] {
        let own = [period, period.toDate, period.lastYear].compactMap { $0 }
        guard let step else { return unique(own) }
        let years = own.map { Month(of: $0.firstDay).year }
        let linked = Set(years).sorted().flatMap { year -> [ReportingPeriod] in
            let start = Month(index: year * 12)
            return (0..<12).flatMap { month -> [ReportingPeriod] in
                [.month(start.adding(month)), .yearToDate(start.adding(month))]
            } + step.steps(of: year) + [.year(year)]
        }
        return unique(own + linked)
    }

    private static func unique(_ periods: [ReportingPeriod]) -> [ReportingPeriod] {
        var seen: Set<ReportingPeriod> = []
        return periods.filter { seen.insert($0).inserted }
    }

    /// The totals of some indicators; throws when they are for publication and nothing can be said.
    public func table(of indicators: [Indicator]) throws(Diagnostic) -> StatisticsTable {
        let rows = indicators.flatMap(totals)
        try requireSomething(rows)
        return StatisticsTable(
            period: period,
            breakdown: nil,
            rows: rows,
            isPublished: publication != nil,
            withoutJoint: [],
        )
    }

    func requireSomething(_ rows: [StatisticsTable.Row]) throws(Diagnostic) {
        guard publication != nil, !rows.isEmpty else { return }
        let isEmpty = rows.allSatisfy { $0.current == .leftOut }
        guard isEmpty else { return }
        throw Diagnostic(
            .error,
            Message("bureau.table.tooSmall", ["threshold": .number(Suppression().threshold)]),
            remedy: Message("bureau.table.tooSmall.remedy"),
        )
    }
}

extension StatisticsBuilder {
    /// The rows of an indicator in a table of totals: itself, its parts, and the grades of the evidence.
    private func totals(_ indicator: Indicator) -> [StatisticsTable.Row] {
        switch indicator.rule {
        case .plain(let quantity):
            return [row(indicator, .indicator, [quantity])]
                + grades(of: quantity, indicator, part: nil)
        case .ratio, .mean:
            return [row(indicator, .indicator, indicator.quantities)]
        case .joint(let parts):
            let rows = parts.flatMap { part in
                let name = indicator.partNames[part.id]
                return [row(indicator, .part, [part], part: name, joint: parts)]
                    + grades(of: part, indicator, part: name)
            }
            return [row(indicator, .indicator, parts, joint: parts)] + rows
        }
    }

    private func grades(
        of quantity: Quantity,
        _ indicator: Indicator,
        part: LocalizedText?,
    ) -> [StatisticsTable.Row] {
        guard quantity.breakdowns.contains(.grade) else { return [] }
        return gradeWords(of: quantity).map { word in
            row(indicator, .grade, [quantity], by: .grade, word: word, part: part)
        }
    }

    /// The grades under which a quantity has something in one of the columns.
    private func gradeWords(of quantity: Quantity) -> [String] {
        let shown = [period, period.toDate, period.lastYear].compactMap { $0 }
        return figures.words(by: .grade).filter { word in
            shown.contains {
                figures.value(of: quantity.id, over: $0, by: .grade, word: word) != 0
            }
        }
    }

    private func row(
        _ indicator: Indicator,
        _ role: StatisticsTable.Role,
        _ quantities: [Quantity],
        by breakdown: Breakdown? = nil,
        word: String = "",
        part: LocalizedText? = nil,
        joint: [Quantity] = [],
    ) -> StatisticsTable.Row {
        cells(
            indicator,
            role,
            word: word,
            part: part,
            figure: { period in
                let values = quantities.map {
                    self.figures.value(of: $0.id, over: period, by: breakdown, word: word)
                }
                return StatisticsBuilder.figure(indicator, values)
            },
            isOpen: { period in
                role == .grade || role == .indicator && !joint.isEmpty
                    ? quantities.allSatisfy { self.isOpenByGrade($0, indicator, over: period) }
                    : quantities.allSatisfy { self.isOpen($0, indicator, over: period) }
            },
        )
    }

    private func isOpen(
        _ quantity: Quantity,
        _ indicator: Indicator,
        over period: ReportingPeriod,
    )
        -> Bool
    {
        guard let publication, indicator.isGuarded else { return true }
        return publication.isOpen(quantity, over: period)
    }

    /// Whether a figure may stand with all its grades beside it: with one left out, the others and the total would tell it.
    private func isOpenByGrade(
        _ quantity: Quantity,
        _ indicator: Indicator,
        over period: ReportingPeriod,
    ) -> Bool {
        guard let publication, indicator.isGuarded else { return true }
        guard publication.isOpen(quantity, over: period) else { return false }
        guard quantity.breakdowns.contains(.grade) else { return true }
        return figures.words(by: .grade).allSatisfy {
            publication.isOpen(quantity, over: period, by: .grade, word: $0)
        }
    }

    /// The figure of a rule from the values of its quantities, or of one of them alone.
    static func figure(_ indicator: Indicator, _ values: [Int64]) -> Figure {
        switch indicator.rule {
        case .ratio, .mean: .ratio(values.first ?? 0, of: values.last ?? 0)
        case .plain, .joint: .amount(values.reduce(0, +))
        }
    }

    /// A row with its four columns.
    func cells(
        _ indicator: Indicator,
        _ role: StatisticsTable.Role,
        word: String,
        part: LocalizedText? = nil,
        figure: (ReportingPeriod) -> Figure,
        isOpen: (ReportingPeriod) -> Bool,
    ) -> StatisticsTable.Row {
        func cell(_ period: ReportingPeriod) -> StatisticsTable.Cell {
            guard isOpen(period) else { return .leftOut }
            let figure = figure(period)
            return figure.text(as: indicator.display) == nil ? .none : .figure(figure)
        }
        let current = cell(period)
        let lastYear = cell(period.lastYear)
        return StatisticsTable.Row(
            indicator: indicator,
            role: role,
            word: word,
            part: part,
            current: current,
            toDate: period.toDate.map(cell) ?? .none,
            lastYear: lastYear,
            change: StatisticsBuilder.change(current, lastYear, indicator.display),
            base: StatisticsBuilder.base(current),
        )
    }

    private static func change(
        _ current: StatisticsTable.Cell,
        _ lastYear: StatisticsTable.Cell,
        _ display: Indicator.Display,
    ) -> StatisticsTable.Cell {
        if current == .leftOut || lastYear == .leftOut { return .leftOut }
        guard case .figure(let now) = current, case .figure(let then) = lastYear else {
            return .none
        }
        return now.change(since: then, as: display).map { .change($0) } ?? .none
    }

    private static func base(_ cell: StatisticsTable.Cell) -> Int64? {
        guard case .figure(.ratio(_, let whole)) = cell else { return nil }
        return whole
    }
}
