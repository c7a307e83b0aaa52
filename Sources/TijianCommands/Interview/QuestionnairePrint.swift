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
            let worker = DocumentWorker(folder: folder, environment: environment)
            try await worker.write(.questionnaire(questionnaire), to: URL(filePath: path))
            await worker.shutdown()
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
        let canPrint = DocumentWorker(folder: folder, environment: environment).isInstalled
        var files: [String] = []
        for sheet in RespondentSheet.all(of: session.interview, in: selection) {
            let name = "\(sheet.respondent.rawValue).\(canPrint ? "pdf" : "html")"
            let file = URL(filePath: path).appending(path: name).path
            try await write(sheet, to: file)
            files.append(file)
        }
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
