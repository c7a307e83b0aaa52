import CYAML
import Diagnostics

/// What libyaml says when it cannot read on.
struct LibYAMLFailure {
    let problem: String
    let context: String
    let problemMark: yaml_mark_t
    let contextMark: yaml_mark_t

    init(_ parser: yaml_parser_t) {
        problem = parser.problem.map { String(cString: $0) } ?? ""
        context = parser.context.map { String(cString: $0) } ?? ""
        problemMark = parser.error == YAML_READER_ERROR ? parser.mark : parser.problem_mark
        contextMark = parser.context == nil ? problemMark : parser.context_mark
    }

    /// The failure in our own words, placed where a person should look.
    ///
    /// - Parameters:
    ///   - source: The text that libyaml read.
    ///   - flow: The bracket that is open, if any; at the end of the file it is what was not closed.
    /// - Returns: An error with its remedy.
    func diagnostic(in source: SourceBytes, flow: Place?) -> Diagnostic {
        let mark = place(problemMark, source)
        let isAtEnd = source.character(at: mark) == nil
        // At the end libyaml counts a line more than the file has.
        let stop = isAtEnd ? source.end : mark
        switch cause {
        case .here("missingValue") where isAtEnd && flow != nil:
            return .yaml("unclosedFlow", at: flow ?? stop, stop: stop)
        case .here(let name):
            return .yaml(name, at: stop)
        case .whereItBegan(let name):
            return .yaml(name, at: place(contextMark, source), stop: stop)
        case .character:
            let character = source.character(at: stop)
            if character == "\t" { return .yaml("tab", at: stop) }
            return .yaml(
                "reservedCharacter",
                at: stop,
                ["character": .text(character.map { String($0) } ?? "")],
            )
        }
    }

    private func place(_ mark: yaml_mark_t, _ source: SourceBytes) -> Place {
        Place(file: source.file, line: Int(mark.line) + 1, column: Int(mark.column) + 1)
    }
}

extension LibYAMLFailure {
    private enum Cause {
        /// The fault is where reading stopped.
        case here(String)
        /// The fault is where the unfinished thing began.
        case whereItBegan(String)
        /// The fault is the character where reading stopped.
        case character
    }

    private var cause: Cause {
        if context.contains("directive") { return .here("directive") }
        if context.hasSuffix("a tag") { return .here("tag") }
        return LibYAMLFailure.causes[problem] ?? .here("unreadable")
    }

    /// libyaml 0.2's sentences; one that is not here gives the general message.
    private static let causes: [String: Cause] = [
        "could not find expected ':'": .whereItBegan("missingColon"),
        "mapping values are not allowed in this context": .here("unexpectedColon"),
        "found unexpected ':'": .here("unexpectedColon"),
        "block sequence entries are not allowed in this context": .here("unexpectedDash"),
        "mapping keys are not allowed in this context": .here("unexpectedQuestionMark"),
        "did not find expected key": .here("badIndentation"),
        "did not find expected '-' indicator": .here("badIndentation"),
        "did not find expected <document start>": .here("trailingContent"),
        "did not find expected ',' or ']'": .whereItBegan("unclosedFlow"),
        "did not find expected ',' or '}'": .whereItBegan("unclosedFlow"),
        "did not find expected node content": .here("missingValue"),
        "found unexpected end of stream": .whereItBegan("unclosedQuote"),
        "found unexpected document indicator": .whereItBegan("unclosedQuote"),
        "found unknown escape character": .here("badEscape"),
        "did not find expected hexdecimal number": .here("badEscape"),
        "found invalid Unicode character escape code": .here("badEscape"),
        "found a tab character that violates indentation": .here("tab"),
        "found a tab character where an indentation space is expected": .here("tab"),
        "did not find expected comment or line break": .here("blockHeader"),
        "found an indentation indicator equal to 0": .here("blockHeader"),
        "did not find expected alphabetic or numeric character": .whereItBegan("anchorSign"),
        "found undefined tag handle": .here("tag"),
        "found character that cannot start any token": .character,
    ]
}
