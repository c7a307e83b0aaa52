import ChecklistYAML
import Checklists
import Diagnostics
import Interviews

/// The enterprise that an answer sheet or a scenario describes: its profile and its gate questions.
struct SheetProfile {
    /// The file.
    let path: String

    /// An interview in which only the profile form is answered; throws all that is wrong with that.
    func interview(over library: Library) throws -> Interview {
        let (read, faults) = SheetFile.read(try SheetFile.bytes(of: path), path)
        if DiagnosticList(faults).hasErrors { throw DiagnosticList(faults) }
        var sheet = read ?? EnteredSheet()
        sheet.points = []
        sheet.searches = []
        sheet.findings = []
        let blank = Interview(
            library: library,
            sheet: AnswerSheet(baseDate: sheet.baseDate ?? Clock.today),
        )
        var form = blank.sheet
        for change in try SheetImport(newID: { "" }).changes(sheet, into: blank) {
            form.apply(change)
        }
        return Interview(library: library, sheet: form)
    }
}
