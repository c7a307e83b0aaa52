public import Diagnostics

/// Why a finding, a count or an amount differs from an earlier checkup.
public enum DeltaCause: String, CaseIterable, Codable, Sendable {
    /// Last time's answers come to something else: another checklist, other law, another base date.
    case library
    /// The answers differ: the enterprise has changed.
    case enterprise
    /// The answers are the same, and a lawyer decided otherwise.
    case judgment
    /// One of the two did not look at it or left something of it open, or it does not concern the enterprise there.
    case notComparable = "not_comparable"

    /// The cause's name.
    public var message: Message { Message("assessment.delta.cause.\(rawValue)") }
}
