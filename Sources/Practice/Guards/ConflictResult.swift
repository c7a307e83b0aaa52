/// What the firm's latest search for conflicts of interest has found.
///
/// Its details stay in the firm.
public enum ConflictResult: String, CaseIterable, Codable, Sendable {
    /// Nothing.
    case clear
    /// A conflict that the parties may waive in writing.
    case waivable
    /// A conflict that cannot be waived.
    case absolute
}
