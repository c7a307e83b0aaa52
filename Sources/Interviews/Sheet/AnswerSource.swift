/// Where an answer comes from.
public enum AnswerSource: String, CaseIterable, Codable, Sendable {
    /// The enterprise's word.
    case enterprise
    /// The lawyer's own knowledge.
    case lawyer
    /// A paper that was seen.
    case document
    /// A public record that was looked up.
    case publicRecord = "public_record"
}
