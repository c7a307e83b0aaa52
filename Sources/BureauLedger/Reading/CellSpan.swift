import Bureau

extension ReportingPeriod {
    /// The cells of a quantity whose sum is its value over the period; nil for days that the cells do not tell.
    func cells(of quantity: Quantity) -> (span: Cell.Span, months: ClosedRange<Month>)? {
        let months: ClosedRange<Month>
        let length: Cell.Span
        switch self {
        case .month(let month): (months, length) = (month...month, .month)
        case .quarter(let month): (months, length) = (month...month.adding(2), .quarter)
        case .yearToDate(let month): (months, length) = (month.yearStart...month, .year)
        case .year(let year):
            let first = Month(index: year * 12)
            (months, length) = (first...first.adding(11), .year)
        case .days: return nil
        }
        if quantity.isStock { return (.change, Month(index: 0)...months.upperBound) }
        return (quantity.hasSpans ? length : .month, months)
    }
}
