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
    /// An earlier checkup of the same enterprise: nobody has confirmed it yet this time.
    case carriedOver = "carried_over"

    /// The sources that a person can give; carrying over is done by starting a re-check alone.
    public static let given = allCases.filter { $0 != .carriedOver }

    /// The source itself where a person can give it.
    var given: AnswerSource? { self == .carriedOver ? nil : self }
}
