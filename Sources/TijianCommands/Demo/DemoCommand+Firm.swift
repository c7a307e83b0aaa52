import ArgumentParser
import ChecklistYAML
import Checklists
import Diagnostics
import Foundation
import Reports
import Store
import Workflows

extension DemoCommand {
    /// `tijian demo firm`: the whole road once, with an invented enterprise.
    struct Firm: TijianParsableCommand {
        static let configuration = Help.configuration("firm", key: "demo.firm")

        @Option(name: .long, help: Help.option("demo.into"))
        var into: String

        @OptionGroup var library: LibraryOptions
        @OptionGroup var language: LanguageOptions

        func perform(_ console: Console) async throws {
            let loaded = try library.folder().load()
            guard !loaded.hasErrors else { throw DiagnosticList(loaded.diagnostics) }
            console.say(
                Message(
                    "commands.demo.loaded",
                    [
                        "checklists": .number(loaded.library.checklists.count),
                        "points": .number(loaded.library.points.count),
                    ],
                )
            )
            let stories = ScenarioFiles(library: try library.path())
            guard !stories.diagnostics.contains(where: { $0.severity == .error }) else {
                throw DiagnosticList(stories.diagnostics)
            }
            guard let story = stories.scenarios.first(where: { $0.id == Firm.story }) else {
                throw Firm.missingStory
            }
            let root = URL(filePath: into, directoryHint: .isDirectory)
            let folder = try DataFolder.open(
                at: root.appending(path: "data").path,
                ifMissing: .create,
                projections: Office.projections,
            )
            let press = ReportOptions.press()
            let run = DemoRun(
                folder: folder,
                library: loaded.library,
                scenario: story,
                press: press,
            ) {
                step in
                console.say("  ✓ " + Words.text(step))
            }
            let result = try await run.run()
            await press.close()
            AssessmentSummary(result.opened.assessment, console: console).say()
            try write(result, to: root, console)
            console.say(
                Message("commands.demo.next", ["data": .text(root.appending(path: "data").path)])
            )
        }

        private static let story = "food_factory"

        private static let missingStory = Diagnostic(
            .error,
            Message("commands.demo.noStory"),
            remedy: Message("commands.demo.noStory.remedy"),
        )

        private func write(_ result: DemoRun.Result, to root: URL, _ console: Console) throws {
            try OutputFiles.makeFolder(root)
            console.say("")
            console.say(Message("commands.report.written"))
            var files = result.issue.files.map { ($0.name, $0.data) }
            if let notice = result.notice { files.append(("urgent-notice.zh.pdf", notice)) }
            if let annex = result.annex { files.append(("sealed-annex.zh.pdf", annex)) }
            for (name, data) in files {
                let place = root.appending(path: name)
                try OutputFiles.write(data, to: place)
                try console.print(place.path)
            }
        }
    }
}
