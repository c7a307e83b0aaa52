import Practice

/// One move of a checkup's state, as the journal keeps it: who and when stand in the entry.
struct StatusChange: Hashable, Codable, Sendable {
    let action: CheckupAction
    let from: CheckupStatus
    let to: CheckupStatus
    let reason: String?
}
