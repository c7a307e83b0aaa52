/// Turns diagnostics into text for a person at a terminal.
///
/// A diagnostic becomes its place and message, the line of the file with a caret, and the remedy.
public struct DiagnosticRenderer: Sendable {
    /// How the text looks.
    public enum Style: Sendable {
        /// Text alone.
        case plain
        /// With ANSI colours.
        case colour
    }

    /// The lines of a file, or nil when it cannot be shown.
    public typealias Sources = @Sendable (_ file: String) -> [String]?

    let words: Phrasebook
    let language: Language
    let width: Int
    let sources: Sources
    let paint: Paint

    /// Creates a renderer; excerpts are cut to `width` columns around the caret.
    public init(
        phrasebook: Phrasebook,
        language: Language,
        style: Style = .plain,
        width: Int = 100,
        sources: @escaping Sources = { _ in nil },
    ) {
        words = .joined([phrasebook, .diagnostics])
        self.language = language
        self.width = max(20, width)
        self.sources = sources
        paint = Paint(isOn: style == .colour)
    }

    /// One diagnostic: heading, excerpt where the file can be shown, remedy.
    public func text(_ diagnostic: Diagnostic) -> String {
        text(diagnostic, lines: diagnostic.place.flatMap { sources($0.file) })
    }

    /// All diagnostics, sorted by place, with an empty line between them; each file is asked for once.
    public func text(_ diagnostics: [Diagnostic]) -> String {
        var files: [String: [String]?] = [:]
        let blocks = DiagnosticList(diagnostics).diagnostics.map { diagnostic in
            guard let file = diagnostic.place?.file else { return text(diagnostic, lines: nil) }
            let lines = files[file] ?? sources(file)
            files[file] = .some(lines)
            return text(diagnostic, lines: lines)
        }
        return blocks.joined(separator: "\n\n")
    }

    private func text(_ diagnostic: Diagnostic, lines: [String]?) -> String {
        var parts = [heading(diagnostic)]
        if let place = diagnostic.place, let lines, lines.indices.contains(place.line - 1) {
            parts += excerpt(lines[place.line - 1], at: place, tone: diagnostic.severity.tone)
        }
        if let remedy = diagnostic.remedy {
            let line = Message("diagnostics.remedyLine", ["remedy": .message(remedy)])
            parts.append(paint(sentence(line), .remedy))
        }
        return parts.joined(separator: "\n")
    }

    private func heading(_ diagnostic: Diagnostic) -> String {
        let place = diagnostic.place.map { paint(PrintableText.of("\($0):"), .place) + " " } ?? ""
        let severity = paint(word(diagnostic.severity) + ":", diagnostic.severity.tone)
        let rule = paint("[\(diagnostic.rule)]", .quiet)
        let subject = diagnostic.subject.map { " (\(PrintableText.of($0)))" } ?? ""
        return "\(place)\(severity) \(sentence(diagnostic.message)) \(rule)\(subject)"
    }

    private func excerpt(_ line: String, at place: Place, tone: Paint.Tone) -> [String] {
        let excerpt = Excerpt(line: line, column: place.column, width: width)
        let number = String(place.line)
        let gutter = String(repeating: " ", count: number.count)
        let caret = String(repeating: " ", count: excerpt.indent) + paint("^", tone)
        return [
            paint("\(number) |", .quiet) + (excerpt.text.isEmpty ? "" : " " + excerpt.text),
            paint("\(gutter) |", .quiet) + " " + caret,
        ]
    }

    func word(_ severity: Severity) -> String {
        words.text(Message("diagnostics.\(severity.rawValue)"), in: language)
    }

    func sentence(_ message: Message) -> String {
        PrintableText.of(words.text(message, in: language))
    }
}
