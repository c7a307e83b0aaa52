/// What the facts of a finding rest on.
public enum FindingBasis: String, CaseIterable, Codable, Sendable {
    /// A paper of the point was seen, or an answer came from a document, a public record or the lawyer.
    case documents
    /// The enterprise's word alone.
    case word
}
