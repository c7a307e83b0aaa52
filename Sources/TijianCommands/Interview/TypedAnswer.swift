import Checklists
import Diagnostics
import Interviews

/// Reads an answer as it is typed at the terminal, where options are named by their numbers.
enum TypedAnswer {
    /// The value of an entry to a question.
    static func value(_ text: String, for question: Question) throws(Diagnostic) -> Value {
        switch question.type {
        case .yesNo: return .yesNo(try yesNo(text))
        case .choice: return try options([text], of: question)
        case .choices:
            let isOption = question.options.contains { $0.text.zh == text || $0.text.en == text }
            return try options(isOption ? [text] : parts(of: text), of: question)
        default: return try EntryParser(for: question).value(of: text)
        }
    }

    /// Yes or no, in words or as 1 and 2.
    static func yesNo(_ text: String) throws(Diagnostic) -> Bool {
        switch text.halfWidth {
        case "1": return true
        case "2": return false
        default: return try EntryParser(.yesNo).value(of: text) == .yesNo(true)
        }
    }

    /// What became of a paper: `10/37`, `10`, or a letter or word for the rest.
    static func paper(_ text: String) throws(Diagnostic) -> PaperState {
        let entry = text.halfWidth.lowercased()
        if let known = paperWords[entry] { return known }
        let parts = entry.split(separator: "/", omittingEmptySubsequences: false).map {
            Int(String($0).trimmed)
        }
        switch parts.count {
        case 1: if let seen = parts[0] { return .seen(seen, of: nil) }
        case 2: if let seen = parts[0], let total = parts[1] { return .seen(seen, of: total) }
        default: break
        }
        throw Diagnostic(
            .error,
            Message("interview.run.paper.bad"),
            remedy: Message("interview.run.paper.bad.remedy"),
        )
    }

    private static let paperWords = WordList<PaperState>([
        ("interview.run.paper.word.partly", .partly),
        ("interview.run.paper.word.notBrought", .notBrought),
        ("interview.run.paper.word.refused", .refused),
        ("interview.run.paper.word.notNeeded", .notNeeded),
    ])

    private static func options(
        _ entries: [String],
        of question: Question,
    ) throws(Diagnostic) -> Value {
        let named = entries.map { entry in
            let number = Int(entry.halfWidth) ?? 0
            let isNumber = question.options.indices.contains(number - 1)
            return isNumber ? question.options[number - 1].id : entry
        }
        do throws(Diagnostic) {
            return try EntryParser(for: question).value(of: named)
        } catch {
            guard error.rule == "entry.option" else { throw error }
            throw Diagnostic(
                .error,
                Message("interview.run.option.bad"),
                remedy: Message(
                    "interview.run.option.bad.remedy",
                    ["last": .number(question.options.count)],
                ),
            )
        }
    }

    private static func parts(of text: String) -> [String] {
        text.halfWidth.split { ",、;，；".contains($0) || $0.isWhitespace }.map(String.init)
    }
}
