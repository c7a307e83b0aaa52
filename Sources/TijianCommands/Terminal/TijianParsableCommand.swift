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
        }
    }
}
