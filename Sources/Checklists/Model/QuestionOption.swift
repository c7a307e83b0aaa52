public import Diagnostics

/// One option of a choice question.
public struct QuestionOption: Hashable, Codable, Sendable {
    /// The id, permanent.
    public let id: String
    /// What a person reads.
    public let text: LocalizedText

    /// Creates an option.
    public init(id: String, text: LocalizedText) {
        self.id = id
        self.text = text
    }

    /// The id of the option that excludes all others in a question of several choices.
    public static let noneID = "none"
}
