/// The length of the periods at which a bureau publishes tables by words, beside the whole year.
public enum PublicationStep: String, CaseIterable, Codable, Sendable {
    /// Months.
    case month
    /// Quarters.
    case quarter
    /// The year alone.
    case year

    /// The steps of a year.
    func steps(of year: Int) -> [ReportingPeriod] {
        let start = Month(index: year * 12)
        switch self {
        case .month: return (0..<12).map { .month(start.adding($0)) }
        case .quarter: return (0..<4).map { .quarter(start.adding($0 * 3)) }
        case .year: return [.year(year)]
        }
    }
}
