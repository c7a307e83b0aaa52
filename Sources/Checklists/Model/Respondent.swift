/// Who at the enterprise can answer a question.
public enum Respondent: String, CaseIterable, Codable, Sendable {
    case owner
    case finance
    case hr
    case operations
    case safety
    case sales
    case it
}
