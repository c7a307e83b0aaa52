import ArgumentParser
import Diagnostics
import Foundation
import Practice
import Reports
import Workflows

/// What a report command writes, and where.
struct ReportOptions: ParsableArguments {
    @Option(name: .long, help: Help.option("report.output"))
    var output: String

    @Option(name: .customLong("formats"), help: Help.option("report.formats"))
    var formatNames: CommaList?

    @Option(name: .customLong("languages"), help: Help.option("report.languages"))
    var languageNames: CommaList?

    @Flag(name: .long, help: Help.option("report.articles"))
    var articles = false

    /// The wording of the articles cited, where it is asked for; throws where no texts were imported.
    func articleTexts(_ office: Office) throws(Diagnostic) -> ArticleTexts? {
        guard articles else { return nil }
        guard let texts = try office.articleTexts() else { throw .noStatuteTexts }
        return texts
    }

    /// The formats; all that can be issued when none is named.
    var formats: [IssuedFile.Format] {
        formatNames.map { $0.elements.compactMap(IssuedFile.Format.init) } ?? [.html, .pdf, .json]
    }

    /// The languages; the checkup's own when none is named.
    func languages(of checkup: Checkup) -> [Language] {
        languageNames.map { $0.elements.compactMap(Language.init) } ?? [checkup.language]
    }

    func validate() throws {
        let known: [(CommaList?, (String) -> Bool)] = [
            (formatNames, { ["html", "pdf", "json"].contains($0) }),
            (languageNames, { Language(rawValue: $0) != nil }),
        ]
        for (names, isKnown) in known {
            for name in names?.elements ?? [] where !isKnown(name) {
                throw ValidationError(Words.text("commands.unknownChoice", ["name": .text(name)]))
            }
        }
    }

    /// Where the templates are.
    static var folder: ReportsFolder {
        ReportsFolder.located(
            environment: ProcessInfo.processInfo.environment,
            executable: URL(filePath: "/proc/self/exe"),
            workingFolder: URL(
                filePath: FileManager.default.currentDirectoryPath,
                directoryHint: .isDirectory,
            ),
        )
    }

    /// The document worker of this machine.
    static func worker() -> DocumentWorker {
        DocumentWorker(folder: folder, environment: ProcessInfo.processInfo.environment)
    }

    /// The press of this machine.
    static func press() -> ReportPress {
        ReportPress(folder: folder, worker: worker())
    }

    /// Writes the files into the output folder and names them on standard output.
    func write(_ files: [ReportPress.File], _ console: Console) throws {
        let folder = URL(filePath: output, directoryHint: .isDirectory)
        try OutputFiles.makeFolder(folder)
        for file in files {
            let place = folder.appending(path: file.name)
            try OutputFiles.write(file.data, to: place)
            try console.print(place.path)
        }
    }
}
