import ChecklistYAML
import Checklists
import Diagnostics
import Foundation
import Interviews
import Practice
import Reports
import Workflows

extension InterviewCommand {
    /// Asks question by question.
    func hold(_ console: Console) throws {
        let session = try session()
        let signals = StopSignals()
        let input = FileHandle.standardInput.fileDescriptor
        let isTerminal = TerminalDevice.isTerminal(input) && console.showsKeys
        let voice = voice(console)
        let lines = TypedLines(
            descriptor: input,
            signals: signals,
            edits: isTerminal,
            show: voice.write,
        )
        var dialogue = InterviewDialogue(
            session,
            in: try selection(session.interview.library, session.file.checkup.domains),
            voice: voice,
            lines: lines.source,
            surroundings: .machine(
                today: session.office.today,
                texts: try session.office.statuteShelf(),
            ),
        )
        guard isTerminal else {
            _ = dialogue.run()
            return
        }
        _ = TerminalDevice.byKey(input, show: voice.write) { dialogue.run() }
    }

    /// Takes in a sheet, or says everything that is wrong with it.
    func takeIn(_ path: String, _ console: Console) throws {
        var session = try session()
        let intake = SheetIntake(
            source: source,
            remark: respondent.map { remark($0, session) },
            takesPart: partial,
            newID: { UUID().uuidString.lowercased() },
        )
        let outcome = try intake.take(path, into: &session)
        console.show(outcome.problems)
        console.say(
            Message(
                "interview.run.taken",
                [
                    "added": .number(outcome.added), "changed": .number(outcome.changed),
                    "unchanged": .number(outcome.unchanged), "open": .number(outcome.open),
                ],
            )
        )
        if outcome.problems.contains(where: { $0.severity == .error }) {
            throw ExitStatus.badData.code
        }
    }

    /// Prints a sheet, of a checkup or of the checklists as they are.
    func writeSheet(_ console: Console) throws {
        let text: String
        if checkup == nil {
            let library = try loadedLibrary(console)
            let selection = try selection(library, [])
            text = SheetPrint(library: library, language: Words.language, selection: selection)
                .blank()
        } else {
            let (file, interview) = try reading()
            let selection = try selection(interview.library, file.checkup.domains)
            text = SheetPrint(
                library: interview.library,
                language: Words.language,
                selection: selection,
            ).filled(interview)
        }
        guard let output else { return try console.write(text) }
        try OutputFile.write(text, to: output)
        console.say(Message("interview.run.written", ["file": .text(output)]))
    }

    /// Writes questionnaires to send ahead.
    func writeQuestionnaires(
        _ addressee: QuestionnaireAddressee,
        to path: String,
        _ console: Console,
    ) async throws {
        let session = try session()
        let selection = try selection(session.interview.library, session.file.checkup.domains)
        let environment = ProcessInfo.processInfo.environment
        let printer = QuestionnairePrint(
            session: session,
            selection: selection,
            voice: voice(console),
            folder: .located(
                environment: environment,
                executable: URL(filePath: "/proc/self/exe"),
                workingFolder: URL(filePath: FileManager.default.currentDirectoryPath),
            ),
            environment: environment,
        )
        var files = [path]
        switch addressee {
        case .all: files = try await printer.writeAll(to: path)
        case .one(let respondent):
            let sheet = RespondentSheet(session.interview, for: respondent, in: selection)
            try await printer.write(sheet, to: path)
        }
        for file in files {
            console.say(Message("interview.run.written", ["file": .text(file)]))
        }
    }

    /// Prints how far the interview is.
    func showStatus(_ console: Console) throws {
        let (file, interview) = try reading()
        let selection = try selection(interview.library, file.checkup.domains)
        let table = ProgressTable(interview, selection)
        try console.print(table.records(voice(console)).text(format, width: console.width))
    }
}
