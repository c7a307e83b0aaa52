import Checklists
import Diagnostics
import Foundation
import Interviews
import Practice
import Reports
import Workflows

/// Writes the questionnaires of a checkup as files to send ahead: HTML, PDF or plain text, by the file's name.
struct QuestionnairePrint {
    let session: InterviewSession
    let selection: Selection
    let voice: InterviewVoice
    let folder: ReportsFolder
    let environment: [String: String]

    /// Writes one respondent's questionnaire; throws where there is nothing to ask.
    func write(_ sheet: RespondentSheet, to path: String) async throws {
        let worker = DocumentWorker(folder: folder, environment: environment)
        try await write(sheet, to: path, with: worker)
        await worker.shutdown()
    }

    private func write(
        _ sheet: RespondentSheet,
        to path: String,
        with worker: DocumentWorker,
    ) async throws {
        guard !sheet.sections.isEmpty else {
            throw Diagnostic(
                .error,
                Message("interview.run.questionnaire.empty"),
                remedy: Message("interview.run.questionnaire.empty.remedy"),
            )
        }
        let questionnaire = try builder.questionnaire(from: sheet, in: voice.language)
        switch URL(filePath: path).pathExtension.lowercased() {
        case "html", "htm":
            try OutputFile.write(HTMLRenderer(folder: folder).html(questionnaire), to: path)
        case "pdf":
            try await worker.write(.questionnaire(questionnaire), to: URL(filePath: path))
        case "txt", "md", "text":
            try OutputFile.write(QuestionnaireText(voice: voice).text(questionnaire), to: path)
        default:
            throw Diagnostic(
                .error,
                Message("interview.run.questionnaire.format"),
                remedy: Message("interview.run.questionnaire.format.remedy"),
            )
        }
    }

    /// Writes everyone's into a folder, as PDF where it can be made, else as HTML; returns the files.
    func writeAll(to path: String) async throws -> [String] {
        try OutputFile.makeFolder(path)
        let worker = DocumentWorker(folder: folder, environment: environment)
        var files: [String] = []
        for sheet in RespondentSheet.all(of: session.interview, in: selection) {
            let name = "\(sheet.respondent.rawValue).\(worker.isInstalled ? "pdf" : "html")"
            let file = URL(filePath: path).appending(path: name).path
            try await write(sheet, to: file, with: worker)
            files.append(file)
        }
        await worker.shutdown()
        return files
    }

    private var builder: QuestionnaireBuilder {
        get throws {
            let checkup = session.file.checkup
            return QuestionnaireBuilder(
                checkup: checkup,
                enterprise: try session.office.enterprise(checkup.enterprise.text),
                firm: try session.office.firm(),
                baseDate: session.interview.sheet.baseDate,
            )
        }
    }
}
