import ArgumentParser
import Diagnostics

/// A command that throws diagnostics: they are shown to the person, and the exit code says their kind.
protocol TijianParsableCommand: AsyncParsableCommand {
    /// Does the work.
    func perform(_ console: Console) async throws
}

extension TijianParsableCommand {
    func run() async throws {
        let console = Console.standard
        do {
            try await perform(console)
        } catch let list as DiagnosticList {
            console.show(list.diagnostics)
            throw (list.diagnostics.first { $0.severity == .error }).map(ExitStatus.of)?.code
                ?? ExitStatus.badData.code
        } catch let diagnostic as Diagnostic {
            console.show([diagnostic])
            throw ExitStatus.of(diagnostic).code
        } catch let error where !error.isForTheParser {
            console.show([.unforeseen])
            throw ExitStatus.unforeseen.code
        }
    }
}

extension Error {
    /// Whether the argument parser knows what to do with an error.
    fileprivate var isForTheParser: Bool {
        self is ExitCode || self is ValidationError || self is CleanExit
    }
}

extension Diagnostic {
    /// What is said of an error that no rule has words for; its own text is for programmers.
    fileprivate static let unforeseen = Diagnostic(
        .error,
        Message("commands.unforeseen"),
        remedy: Message("commands.unforeseen.remedy"),
    )
}
