import Diagnostics
import Foundation

/// What a command says: data on standard output, talk on standard error.
struct Console: Sendable {
    /// Whether talk may carry colours: standard error is a terminal, and `NO_COLOR` is not set.
    let usesColour: Bool
    /// Whether talk goes to a terminal that understands more than plain text.
    let showsKeys: Bool
    /// The width of the terminal in columns.
    let width: Int
    private let output: FileHandle
    private let talkOutput: FileHandle

    /// The process's own console.
    static let standard = Console(
        output: .standardOutput,
        talk: .standardError,
        environment: ProcessInfo.processInfo.environment,
    )

    init(output: FileHandle, talk: FileHandle, environment: [String: String]) {
        self.output = output
        talkOutput = talk
        usesColour =
            environment["NO_COLOR"] == nil && TerminalDevice.isTerminal(talk.fileDescriptor)
        showsKeys =
            TerminalDevice.isTerminal(talk.fileDescriptor) && environment["TERM"] != "dumb"
        width =
            TerminalDevice.width(of: talk.fileDescriptor) ?? Int(environment["COLUMNS"] ?? "")
            ?? 100
    }

    /// Writes data, with a line end.
    func print(_ text: String) throws(Diagnostic) {
        try Console.write(text + "\n", to: output)
    }

    /// Writes data as it is.
    func write(_ text: String) throws(Diagnostic) {
        try Console.write(text, to: output)
    }

    /// Says something to the person.
    func say(_ text: String) {
        try? Console.write(text + "\n", to: talkOutput)
    }

    /// Says something to the person that the line goes on after, as a prompt does.
    func prompt(_ text: String) {
        try? Console.write(text, to: talkOutput)
    }

    /// Says a message to the person.
    func say(_ message: Message) { say(Words.text(message)) }

    /// Shows diagnostics to the person, with excerpts of the files that can be read.
    func show(_ diagnostics: [Diagnostic]) {
        guard !diagnostics.isEmpty else { return }
        say(renderer.text(diagnostics))
    }

    /// The renderer of diagnostics for this console.
    var renderer: DiagnosticRenderer {
        DiagnosticRenderer(
            phrasebook: Words.book,
            language: Words.language,
            style: usesColour ? .colour : .plain,
            width: width,
            sources: Console.lines,
        )
    }

    private static let lines: DiagnosticRenderer.Sources = { file in
        FileManager.default.contents(atPath: file).map { SourceLines.of(bytes: Array($0)) }
    }

    private static func write(_ text: String, to handle: FileHandle) throws(Diagnostic) {
        do {
            try handle.write(contentsOf: Data(text.utf8))
        } catch {
            throw Diagnostic(
                .error,
                Message("commands.outputClosed"),
                remedy: Message("commands.outputClosed.remedy"),
            )
        }
    }
}
