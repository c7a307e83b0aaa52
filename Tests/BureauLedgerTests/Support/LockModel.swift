import Bureau
import BureauLedger
import Checklists

/// What the figures must be when months are locked: after each filing every month is counted anew, and what changed in a locked
/// one is put into the first open one.
struct LockModel {
    /// A total of a month, as a part of periods of one length.
    struct Place: Hashable {
        let quantity: String
        let span: Cell.Span
        let word: String
        var month: Month
    }

    static let months = (0..<26).map { Month(index: 2025 * 12 + $0) }

    let quantities: [Quantity]
    var lockedThrough: Month?
    private var model = PlainModel()
    private var counted: [Place: Int64] = [:]
    private(set) var kept: [Place: Int64] = [:]
    /// By how much each quantity changed by moves into a month; the month is the open one.
    private(set) var moved: [Place: Int64] = [:]

    init(_ quantities: [Quantity]) { self.quantities = quantities }

    mutating func take(_ filing: Filing) {
        model.take(filing)
        let now = count()
        for place in Set(now.keys).union(counted.keys) {
            let change = (now[place] ?? 0) - (counted[place] ?? 0)
            var target = place
            if let lockedThrough, place.month <= lockedThrough {
                target.month = lockedThrough.adding(1)
                if change != 0 { moved[target, default: 0] += change }
            }
            kept[target, default: 0] += change
        }
        counted = now
    }

    private func count() -> [Place: Int64] {
        var places: [Place: Int64] = [:]
        for quantity in quantities {
            for word in ["", "zhengyang"] where word.isEmpty || quantity.breakdowns.contains(.place)
            {
                for month in Self.months {
                    for span in spans(quantity) {
                        let place = Place(
                            quantity: quantity.id,
                            span: span,
                            word: word,
                            month: month,
                        )
                        places[place] = share(quantity, span, word, month)
                    }
                }
            }
        }
        return places
    }

    private func spans(_ quantity: Quantity) -> [Cell.Span] {
        if quantity.isStock { return [.change] }
        return quantity.hasSpans ? [.month, .quarter, .year] : [.month]
    }

    /// What a month adds to a period of a length that ends with it.
    private func share(
        _ quantity: Quantity,
        _ span: Cell.Span,
        _ word: String,
        _ month: Month,
    ) -> Int64 {
        let start =
            switch span {
            case .month: month
            case .quarter: month.quarterStart
            case .year: month.yearStart
            case .change: Self.months[0]
            }
        func value(through month: Month) -> Int64 {
            guard month >= start else { return 0 }
            let word = word.isEmpty ? nil : (Breakdown.place, word)
            return model.value(quantity, start.firstDay, month.lastDay, word)
        }
        return value(through: month) - value(through: month.adding(-1))
    }

    /// A figure.
    func value(_ quantity: Quantity, _ period: ReportingPeriod, _ word: String) -> Int64 {
        let span: Cell.Span
        switch period {
        case .month: span = .month
        case .quarter: span = .quarter
        case .yearToDate, .year, .days: span = .year
        }
        var first = Month(of: period.firstDay)
        if quantity.isStock { first = Self.months[0] }
        let wanted = quantity.isStock ? .change : quantity.hasSpans ? span : .month
        let months = first...Month(of: period.lastDay)
        return kept.filter { place, _ in
            place.quantity == quantity.id && place.span == wanted && place.word == word
                && months.contains(place.month)
        }.values.reduce(0, +)
    }
}
