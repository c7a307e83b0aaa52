import ArgumentParser
import ChecklistYAML
import Diagnostics
import Foundation

extension ChecklistCommand {
    /// `tijian checklist lint`: everything that is wrong with the checklists, in one run.
    struct Lint: TijianParsableCommand {
        static let configuration = Help.configuration("lint", key: "checklist.lint")

        @Argument(help: Help.option("lint.paths"), completion: .file(extensions: ["yaml"]))
        var paths: [String] = []

        @Option(name: .long, help: Help.option("format"))
        var format: OutputFormat = .table

        @Flag(name: .long, help: Help.option("lint.strict"))
        var strict = false

        @Flag(name: .long, help: Help.option("lint.notes"))
        var notes = false

        @OptionGroup var library: LibraryOptions

        @OptionGroup var language: LanguageOptions

        func perform(_ console: Console) async throws {
            let targets =
                try paths.isEmpty
                ? [LintTarget(folder: library.path(), files: [])] : LintTarget.targets(of: paths)
            let lints = targets.map { ($0, LibraryLint(LibraryFolder(path: $0.folder))) }
            let found = lints.flatMap { target, lint in lint.diagnostics(in: target.files) }
            let renderer = DataRenderer.diagnostics(width: console.width)
            try print(found, by: renderer, console)
            console.say(LintSummary(found, lints.map(\.1)).text(renderer, notes: notes))
            if found.contains(where: { $0.severity == .error || strict && $0.severity == .warning })
            {
                throw ExitStatus.found.code
            }
        }

        private func print(
            _ found: [Diagnostic],
            by renderer: DiagnosticRenderer,
            _ console: Console,
        ) throws {
            switch format {
            case .table:
                let shown = found.filter { notes || $0.severity != .note }
                if !shown.isEmpty { try console.print(renderer.text(shown)) }
            case .json: try console.print(renderer.json(found))
            case .csv:
                try console.print(
                    LintSummary.records(renderer.records(found)).text(.csv, width: nil)
                )
            }
        }
    }
}
