import Diagnostics

/// What a person can ask for instead of answering.
enum InterviewCommandWord: String, CaseIterable {
    case help
    case law
    case back
    case next
    case jump
    case skip
    case dontKnow = "dont_know"
    case note
    case evidence
    case search
    case papers
    case mark
    case own
    case source
    case overview
    case clear
    case row
    case remove
    case close
    case cancel
    case quit

    /// The word that a person reads for it in one language.
    func word(_ language: Language) -> String {
        WordList<Self>.words(of: key, in: language).first ?? rawValue
    }

    /// Every word that asks for something.
    static let words = WordList(allCases.map { ($0.key, $0) })

    private var key: String { "interview.run.command.\(rawValue)" }
}
