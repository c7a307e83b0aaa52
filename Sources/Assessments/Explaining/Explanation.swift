public import Diagnostics

/// Why something is so: a sentence, and what it rests on.
public struct Explanation: Hashable, Sendable {
    /// The sentence.
    public let message: Message
    /// What it rests on, in order.
    public let reasons: [Explanation]

    /// Creates an explanation.
    public init(_ message: Message, because reasons: [Explanation] = []) {
        self.message = message
        self.reasons = reasons
    }

    /// The explanation as lines, each reason two spaces further in than what it explains.
    public func lines(in language: Language, using words: Phrasebook) -> [String] {
        [words.text(message, in: language)]
            + reasons.flatMap { $0.lines(in: language, using: words) }.map { "  " + $0 }
    }
}
