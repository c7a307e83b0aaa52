import Assessments
import Checklists
import Diagnostics
import Workflows

/// One line of the difference between what a test expects and what comes of it.
enum TestDifference: Hashable {
    /// Expected, and it does not come.
    case missing(Message.Argument)
    /// It comes, and nobody expected it.
    case unexpected(Message.Argument)
    /// It comes otherwise.
    case differs(what: Message, expected: String, found: String)
    /// Something could not be read or applied.
    case problem(Diagnostic)

    /// The line in words, with a sign that says its direction.
    func text(_ book: Phrasebook, in language: Language) -> String {
        func text(_ key: String, _ arguments: [String: Message.Argument]) -> String {
            book.text(Message(key, arguments), in: language)
        }
        return switch self {
        case .missing(let what): "- " + text("checklist.test.missing", ["what": what])
        case .unexpected(let what): "+ " + text("checklist.test.unexpected", ["what": what])
        case .differs(let what, let expected, let found):
            "~ "
                + text(
                    "checklist.test.differs",
                    ["what": .message(what), "expected": .text(expected), "found": .text(found)],
                )
        case .problem(let diagnostic):
            "! " + (diagnostic.subject.map { "\($0): " } ?? "")
                + book.text(diagnostic.message, in: language)
        }
    }
}
