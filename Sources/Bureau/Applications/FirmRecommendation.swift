public import Checklists

/// The firms that a bureau recommends to an enterprise, the best match first.
public struct FirmRecommendation: Hashable, Codable, Sendable {
    /// The day.
    public let on: CalendarDate
    /// Every firm that could be asked, with what its place comes from.
    public let ranked: [MatchedFirm]
    /// How many are named to the enterprise.
    public let count: Int

    /// Creates a recommendation.
    public init(on day: CalendarDate, ranked: [MatchedFirm], count: Int) {
        on = day
        self.ranked = ranked
        self.count = count
    }
}
