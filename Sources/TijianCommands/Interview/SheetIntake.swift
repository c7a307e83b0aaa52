import ChecklistYAML
import Checklists
import Diagnostics
import Foundation
import Interviews
import Store
import Workflows

/// Takes a filled-in sheet into a checkup: checks everything first, then records it in one go.
struct SheetIntake {
    /// What a sheet changed.
    struct Outcome {
        /// What was recorded for the first time.
        let added: Int
        /// What took the place of something else.
        let changed: Int
        /// What stood there already.
        let unchanged: Int
        /// The questions that are still open.
        let open: Int
        /// What was wrong with the rest.
        let problems: [Diagnostic]
    }

    /// Where answers come from that do not say so.
    let source: AnswerSource
    /// A remark for the answers of a sheet that one respondent filled in.
    let remark: String?
    /// Whether to take in what is right when something is wrong.
    let takesPart: Bool
    let newID: () -> String

    /// Reads the file and records what it says; throws all that is wrong, and then nothing is recorded.
    func take(_ path: String, into session: inout InterviewSession) throws -> Outcome {
        let bytes = try SheetFile.bytes(of: path)
        let (read, faults) = SheetFile.read(bytes, path)
        let sheet = read.map { remark.map($0.remarked) ?? $0 } ?? EnteredSheet()
        let files = SheetIntake.evidence(of: sheet, besides: path)
        let rules = SheetImport(source: source, evidence: files.mapValues(\.hash), newID: newID)
        let (changes, refused) = rules.outcome(sheet, into: session.interview)
        let problems = DiagnosticList(faults + refused)
        if problems.hasErrors, !takesPart { throw problems }
        let before = session.interview.sheet
        for file in files.values { _ = try session.shelve(fileAt: file.path) }
        if !changes.isEmpty { try session.answer(changes) }
        let told = changes.filter { !$0.isRow }
        let added = told.count { !$0.isRecorded(in: before) }
        return Outcome(
            added: added,
            changed: told.count - added,
            unchanged: max(0, sheet.entryCount - told.count - refused.count),
            open: session.interview.progress().overall.open,
            problems: problems.diagnostics,
        )
    }

    /// The evidence files that lie where the sheet says, by the paths that it names.
    private static func evidence(
        of sheet: EnteredSheet,
        besides path: String,
    ) -> [String: (path: String, hash: String)] {
        let folder = URL(filePath: path).deletingLastPathComponent()
        var found: [String: (path: String, hash: String)] = [:]
        for named in sheet.evidenceFiles {
            let file = named.hasPrefix("/") ? named : folder.appending(path: named).path
            if let bytes = FileManager.default.contents(atPath: file) {
                found[named] = (file, Digest(of: bytes).hex)
            }
        }
        return found
    }
}
