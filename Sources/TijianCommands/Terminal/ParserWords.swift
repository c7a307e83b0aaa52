import Diagnostics
import Foundation

/// What the argument parser says, in the user's language.
///
/// The parser's own words are English and its errors cannot be told apart by type, so its phrases are recognised one by
/// one; what is not recognised stays as it is. A test asks the parser for each of them.
enum ParserWords {
    /// The text with every phrase of the parser in the user's language.
    static func translated(_ text: String) -> String {
        phrases.reduce(text) { $1.replaced(in: $0) }
    }

    /// One phrase: how the parser writes it, and the key and placeholders of ours.
    private struct Phrase: Sendable {
        let pattern: String
        let key: String
        let names: [String]

        func replaced(in text: String) -> String {
            guard
                let expression = try? NSRegularExpression(
                    pattern: pattern,
                    options: .anchorsMatchLines,
                )
            else { return text }
            let source = text as NSString
            let whole = NSRange(location: 0, length: source.length)
            return expression.matches(in: text, range: whole).reversed().reduce(source) {
                $0.replacingCharacters(in: $1.range, with: words($1, in: source)) as NSString
            } as String
        }

        private func words(_ match: NSTextCheckingResult, in source: NSString) -> String {
            var arguments: [String: Message.Argument] = [:]
            for (index, name) in names.enumerated() {
                let text = source.substring(with: match.range(at: index + 1))
                arguments[name] = .text(name == "names" ? Phrase.list(text) : text)
            }
            return Words.text("parser.\(key)", arguments)
        }

        /// The parser's `'a', 'b' or 'c'` as a list in the user's language.
        private static func list(_ text: String) -> String {
            text.replacing("' or '", with: "', '").split(separator: ", ")
                .map { $0.trimmingCharacters(in: CharacterSet(charactersIn: "'")) }
                .joined(separator: Words.text("parser.separator"))
        }
    }

    private static let phrases: [Phrase] = errors + frame + help

    private static let errors: [Phrase] = [
        phrase("^Error: ", "error"),
        phrase(
            #"Unknown option '(.+)'\. Did you mean '(.+)'\?"#,
            "similarOption",
            "name",
            "other",
        ),
        phrase(#"Unknown option '(.+)'"#, "unknownOption", "name"),
        phrase(#"Missing expected argument '(.+)'"#, "missing", "name"),
        phrase(#"Missing value for '(.+)'"#, "noValue", "name"),
        phrase(#"Missing one of: (.+)"#, "missingOneOf", "names"),
        phrase(#"Unexpected argument '(.+)'"#, "unexpected", "name"),
        phrase(#"(\d+) unexpected arguments: (.+)"#, "severalUnexpected", "count", "names"),
        phrase(
            #"The value '(.*)' is invalid for '(.+)'\. Please provide one of the following:"#,
            "invalidOf",
            "value",
            "name",
        ),
        phrase(
            #"The value '(.*)' is invalid for '(.+)'\. Please provide one of (.+)\.$"#,
            "invalidAmong",
            "value",
            "name",
            "names",
        ),
        phrase(#"The value '(.*)' is invalid for '(.+)'"#, "invalid", "value", "name"),
        phrase(
            #"The option '(.+)' does not take any value, but '(.*)' was specified\."#,
            "takesNone",
            "name",
            "value",
        ),
        phrase(
            #"Value to be set with flag '(.+)' had already been set with flag '(.+)'"#,
            "twice",
            "name",
            "other",
        ),
    ]

    private static let frame: [Phrase] = [
        phrase("^Help:  ", "about"),
        phrase("^Usage: ", "usage"),
        phrase("^USAGE: ", "usageHeading"),
        phrase("^OVERVIEW: ", "overview"),
        phrase("^ARGUMENTS:$", "arguments"),
        phrase("^OPTIONS:$", "options"),
        phrase("^SUBCOMMANDS:$", "subcommands"),
        phrase(#"See '(.+)' for more information\."#, "see", "command"),
        phrase(#"See '(.+)' for detailed help\."#, "seeDetail", "command"),
    ]

    private static let help: [Phrase] = [
        phrase(#"Show the version\."#, "version"),
        phrase(#"Show help information\."#, "help"),
        phrase(
            #"\(values:\s+([^;)]+);\s+default:\s+([^)]+)\)"#,
            "valuesDefault",
            "values",
            "value",
        ),
        phrase(#"\(values:\s+([^)]+)\)"#, "values", "values"),
        phrase(#"\(default:\s+([^)]+)\)"#, "defaultValue", "value"),
        phrase(#" \(default\)"#, "standard"),
    ]

    private static func phrase(_ pattern: String, _ key: String, _ names: String...) -> Phrase {
        Phrase(pattern: pattern, key: key, names: names)
    }
}
