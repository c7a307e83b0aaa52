import ArgumentParser
import ChecklistYAML
import Checklists
import Diagnostics
import Workflows

extension ChecklistCommand {
    /// `tijian checklist test`: runs the examples of the points and the scenarios.
    struct Test: TijianParsableCommand {
        static let configuration = Help.configuration("test", key: "checklist.test")

        @Option(name: .long, help: Help.option("domain"))
        var domain: String?

        @OptionGroup var library: LibraryOptions

        @OptionGroup var language: LanguageOptions

        func perform(_ console: Console) async throws {
            let folder = try library.folder()
            let loaded = folder.load()
            console.show(loaded.diagnostics.filter { $0.severity == .error })
            let checklist = try domain.map {
                try Named.checklist($0, in: loaded.library).checklist.id
            }
            var report = TestReport()
            report.runExamples(of: loaded.library, in: checklist)
            let files = ScenarioFiles(library: folder.path)
            console.show(files.diagnostics)
            for scenario in files.scenarios {
                report.run(scenario, of: loaded.library, in: checklist, today: Clock.today)
            }
            if !report.passes { try console.print(report.text(Words.book, in: language.chosen)) }
            console.say(TestSummary.message(report))
            if !report.passes || loaded.hasErrors || DiagnosticList(files.diagnostics).hasErrors {
                throw ExitStatus.found.code
            }
        }
    }
}

/// How many tests ran and failed, in words.
enum TestSummary {
    static func message(_ report: TestReport) -> Message {
        Message(
            report.passes ? "checklist.test.passed" : "checklist.test.failed",
            [
                "examples": .number(report.examples), "scenarios": .number(report.scenarios),
                "failures": .number(report.failures.count),
            ],
        )
    }
}
