/// A place in the kept totals of a district.
public struct Cell: Hashable, Sendable {
    /// For which length of period its months add up.
    public enum Span: String, CaseIterable, Codable, Sendable {
        /// Every length, or months alone where longer periods have cells of their own.
        case month
        /// Quarters.
        case quarter
        /// Years, whole or to date.
        case year
        /// None: what came into force less what went out, added up from the beginning.
        case change
    }

    /// The quantity's id.
    public let quantity: String
    /// For which length of period.
    public let span: Span
    /// What it is broken down by; nil for the total.
    public let breakdown: Breakdown?
    /// The word under that breakdown; empty for the total.
    public let word: String
    /// The month in which it counts.
    public let month: Month

    /// Creates a place.
    public init(
        quantity: String,
        span: Span,
        breakdown: Breakdown?,
        word: String,
        month: Month,
    ) {
        self.quantity = quantity
        self.span = span
        self.breakdown = breakdown
        self.word = word
        self.month = month
    }
}
