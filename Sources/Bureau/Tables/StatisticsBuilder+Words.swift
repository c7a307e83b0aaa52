public import Diagnostics

extension StatisticsBuilder {
    /// Some indicators by the words of a breakdown; throws when they are for publication and nothing can be said.
    ///
    /// Indicators that cannot be broken down so are not in it, and no joint figure whose grades could not stand beside it.
    public func table(
        of indicators: [Indicator],
        by breakdown: Breakdown,
    ) throws(Diagnostic) -> StatisticsTable {
        let broken = indicators.filter { $0.breakdowns.contains(breakdown) }
        let rows = broken.filter { !$0.isJointByGrade }.flatMap {
            self.rows(of: $0, by: breakdown)
        }
        try requireSomething(rows)
        return StatisticsTable(
            period: period,
            breakdown: breakdown,
            rows: rows,
            isPublished: publication != nil,
            withoutJoint: broken.filter(\.isJointByGrade),
        )
    }

    private func rows(of indicator: Indicator, by breakdown: Breakdown) -> [StatisticsTable.Row] {
        let words = figures.words(by: breakdown)
        let open = OpenWords(self, indicator, by: breakdown, words)
        let total = totalRows(indicator)
        let all = words.flatMap { word in
            [row(indicator, .word, indicator.quantities, breakdown, word, open: open)]
                + parts(of: indicator).map { part in
                    row(
                        indicator,
                        .part,
                        [part],
                        breakdown,
                        word,
                        part: indicator.partNames[part.id],
                        open: open,
                    )
                }
        }
        return total + all.filter(\.saysSomething)
    }

    private func totalRows(_ indicator: Indicator) -> [StatisticsTable.Row] {
        let isOpen = { (period: ReportingPeriod) in
            guard let publication = self.publication, indicator.isGuarded else { return true }
            guard self.isPublishedLength(period) else { return false }
            return indicator.quantities.allSatisfy { publication.isOpen($0, over: period) }
        }
        func row(
            _ role: StatisticsTable.Role,
            _ quantities: [Quantity],
            _ part: LocalizedText?,
        ) -> StatisticsTable.Row {
            cells(
                indicator,
                role,
                word: "",
                part: part,
                figure: { period in
                    StatisticsBuilder.figure(
                        indicator,
                        quantities.map { self.figures.value(of: $0.id, over: period) },
                    )
                },
                isOpen: isOpen,
            )
        }
        return [row(.indicator, indicator.quantities, nil)]
            + parts(of: indicator).map { row(.part, [$0], indicator.partNames[$0.id]) }
    }

    private func parts(of indicator: Indicator) -> [Quantity] {
        if case .joint(let parts) = indicator.rule { parts } else { [] }
    }

    private func row(
        _ indicator: Indicator,
        _ role: StatisticsTable.Role,
        _ quantities: [Quantity],
        _ breakdown: Breakdown,
        _ word: String,
        part: LocalizedText? = nil,
        open: OpenWords,
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
            isOpen: { open.contains(word, over: $0) },
        )
    }

    /// Whether tables by words are published over such a period: the step, and the year.
    func isPublishedLength(_ period: ReportingPeriod) -> Bool {
        guard let publication else { return true }
        let year = Month(of: period.firstDay).year
        return period == .year(year) || publication.step.steps(of: year).contains(period)
    }
}

/// Which words of an indicator are shown, by period.
private struct OpenWords {
    private let words: [String]
    private let hidden: [ReportingPeriod: Set<String>]
    private let isGuarded: Bool

    init(
        _ builder: StatisticsBuilder,
        _ indicator: Indicator,
        by breakdown: Breakdown,
        _ words: [String],
    ) {
        self.words = words
        isGuarded = builder.publication != nil && indicator.isGuarded
        var hidden: [ReportingPeriod: Set<String>] = [:]
        let shown = [builder.period, builder.period.toDate, builder.period.lastYear]
        if let publication = builder.publication, isGuarded {
            for period in shown.compactMap({ $0 }) where builder.isPublishedLength(period) {
                let sets = indicator.quantities.map {
                    publication.hidden($0, over: period, by: breakdown, words)
                }
                hidden[period] = sets.reduce(into: []) { all, some in
                    all.formUnion(some.map { $0.map { words[$0] } } ?? words)
                }
            }
        }
        self.hidden = hidden
    }

    func contains(_ word: String, over period: ReportingPeriod) -> Bool {
        guard isGuarded else { return true }
        return hidden[period].map { !$0.contains(word) } ?? false
    }
}

extension Indicator {
    /// Whether it is a joint figure whose parts carry grades of evidence.
    var isJointByGrade: Bool {
        guard case .joint(let parts) = rule else { return false }
        return parts.contains { $0.breakdowns.contains(.grade) }
    }
}

extension StatisticsTable.Row {
    /// Whether anything but zeros stands in it.
    fileprivate var saysSomething: Bool {
        [current, toDate, lastYear].contains { cell in
            switch cell {
            case .figure(.amount(0)), .none: false
            case .figure, .change, .leftOut: true
            }
        }
    }
}
