/// What a filing says.
public enum FilingContent: Hashable, Codable, Sendable {
    /// Something took place, or is now known better.
    case event(FiledEvent)
    /// What was filed under this kind and id did not take place.
    case withdrawn(FiledEventKind, FiledID)
    /// The levels of a month's findings.
    case levels(PooledLevels)
    /// Where risks were found at an enterprise that agreed to it.
    case points(ConsentedPoints)
    /// The enterprise of this checkup no longer agrees that its points are used.
    case pointsWithdrawn(FiledID)
}
