/// What the lawyer says of a whole point.
public enum CheckMark: Hashable, Codable, Sendable {
    /// Not checked this time.
    case notChecked(reason: String)
    /// Does not concern this enterprise.
    case notApplicable(reason: String)
    /// Needs a specialist of safety, environment or tax.
    case needsSpecialist(reason: String)
    /// The papers were sampled and nothing out of order was seen: the lawyer's own tick.
    case sampled
}
