import Diagnostics

/// What any text that is typed must keep to.
enum TextCheck {
    /// The longest text, in characters.
    static let limit = 8_000

    /// What is wrong with a text; nil when nothing is.
    static func problem(
        _ text: String,
        mayBeEmpty: Bool = false,
    ) -> (message: Message, remedy: Message)? {
        if let (scalar, position) = firstControl(text) {
            let code = "U+" + padded(String(scalar.value, radix: 16, uppercase: true))
            return (
                Message(
                    "interview.controlCharacter",
                    ["code": .text(code), "position": .number(position)],
                ),
                Message("interview.controlCharacter.remedy"),
            )
        }
        if text.count > limit {
            return (
                Message(
                    "interview.textTooLong",
                    ["limit": .number(limit), "length": .number(text.count)],
                ),
                Message("interview.textTooLong.remedy"),
            )
        }
        if !mayBeEmpty, text.allSatisfy(\.isWhitespace) {
            return (Message("interview.textEmpty"), Message("interview.textEmpty.remedy"))
        }
        return nil
    }

    static func check(
        _ text: String?,
        _ subject: String,
        mayBeEmpty: Bool = false,
    ) throws(Diagnostic) {
        guard let text, let problem = problem(text, mayBeEmpty: mayBeEmpty) else { return }
        throw Diagnostic(subject: subject, problem.message, remedy: problem.remedy)
    }

    /// The first control character that is no line break, and its place from 1.
    private static func firstControl(_ text: String) -> (Unicode.Scalar, Int)? {
        for (position, scalar) in text.unicodeScalars.enumerated()
        where scalar != "\n" && scalar.properties.generalCategory == .control {
            return (scalar, position + 1)
        }
        return nil
    }

    private static func padded(_ digits: String) -> String {
        String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
