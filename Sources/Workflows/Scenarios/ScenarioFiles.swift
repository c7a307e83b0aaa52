public import ChecklistYAML
public import Diagnostics
import Foundation

/// The scenarios of a library folder: `scenarios/*.yaml`.
public struct ScenarioFiles: Sendable {
    /// The scenarios that could be read, by file name.
    public let scenarios: [Scenario]
    /// What is wrong with the files.
    public let diagnostics: [Diagnostic]

    /// Reads the scenarios of a library folder; a folder without scenarios has none.
    public init(library path: String) {
        var scenarios: [Scenario] = []
        var diagnostics: [Diagnostic] = []
        let folder = "\(path)/scenarios"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        for name in names.sorted() where name.hasSuffix(".yaml") && !name.hasPrefix(".") {
            let file = "\(folder)/\(name)"
            guard let bytes = FileManager.default.contents(atPath: file) else {
                diagnostics.append(
                    .workflow("scenario.unreadable").placed(at: Place(file: file, line: 1))
                )
                continue
            }
            let read = ScenarioReader().read(bytes: bytes, file: file)
            diagnostics += read.diagnostics
            if let scenario = read.scenario { scenarios.append(scenario) }
        }
        self.scenarios = scenarios
        self.diagnostics = DiagnosticList(diagnostics).diagnostics
    }
}
