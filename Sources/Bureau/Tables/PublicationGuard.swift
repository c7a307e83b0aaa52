/// Says which figures may be published, from all the figures of the years that a table shows.
struct PublicationGuard {
    let figures: CountedFigures
    let step: PublicationStep
    private let contributors: [String: String]
    private let threshold: Int

    init(
        _ book: IndicatorBook,
        _ figures: CountedFigures,
        step: PublicationStep,
        threshold: Int = 5,
    ) {
        self.figures = figures
        self.step = step
        self.threshold = threshold
        contributors = Dictionary(
            book.indicators.filter(\.isGuarded).flatMap(\.quantities).compactMap { quantity in
                book.contributors(of: quantity).map { (quantity.id, $0.id) }
            },
            uniquingKeysWith: { first, _ in first },
        )
    }

    /// Whether a total may be published, or that of one word whose fellows are published with it or not at all.
    func isOpen(
        _ quantity: Quantity,
        over period: ReportingPeriod,
        by breakdown: Breakdown? = nil,
        word: String = "",
    ) -> Bool {
        let start = Month(of: period.firstDay).yearStart
        let value = { (period: ReportingPeriod) in
            self.value(quantity, over: period, by: breakdown, word: word)
        }
        let year = PublishedYear(
            months: (0..<12).map { value(.month(start.adding($0))) },
            toDate: (0..<12).map { value(.yearToDate(start.adding($0))) },
            quantity.growth,
            threshold: threshold,
        )
        switch period {
        case .month(let month): return year.months[month.month - 1]
        case .yearToDate(let month): return year.toDate[month.month - 1]
        case .year: return year.toDate[11]
        case .quarter(let month):
            let range = (month.month - 1)...(month.month + 1)
            switch quantity.growth {
            case .adds: return year.isOpen(range)
            case .grows: return !value(period).isSmall(threshold)
            case .stands: return year.months[range.upperBound]
            }
        case .days: return false
        }
    }

    /// Which words are left out of the table of a step or a year; nil when all are.
    func hidden(
        _ quantity: Quantity,
        over period: ReportingPeriod,
        by breakdown: Breakdown,
        _ words: [String],
    ) -> Set<Int>? {
        let year = Month(of: period.firstDay).year
        let steps = step.steps(of: year)
        let published = PublishedWords(
            steps: words.map { word in
                steps.map { value(quantity, over: $0, by: breakdown, word: word) }
            },
            year: words.map { value(quantity, over: .year(year), by: breakdown, word: $0) },
            adds: quantity.growth == .adds,
            threshold: threshold,
        )
        if period == .year(year) { return published.hiddenInYear() }
        guard let step = steps.firstIndex(of: period) else { return nil }
        return published.hidden(inStep: step)
    }

    private func value(
        _ quantity: Quantity,
        over period: ReportingPeriod,
        by breakdown: Breakdown?,
        word: String,
    ) -> GuardedValue {
        let amount = { (id: String) in
            figures.value(of: id, over: period, by: breakdown, word: word)
        }
        return quantity.guarded(
            amount(quantity.id),
            contributors: contributors[quantity.id].map(amount),
        )
    }
}

extension Quantity {
    /// How its months make up longer periods.
    var growth: PublishedYear.Growth { isStock ? .stands : hasSpans ? .grows : .adds }

    /// A value of it, with the enterprises behind it.
    func guarded(_ amount: Int64, contributors: Int64?) -> GuardedValue {
        let isCount = counting != .sum(.fen) && counting != .sum(.tenths)
        return GuardedValue(amount, contributors: contributors, isCount: isCount)
    }
}
