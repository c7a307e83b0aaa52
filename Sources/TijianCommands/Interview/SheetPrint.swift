import ChecklistYAML
import Checklists
import Diagnostics
import Interviews

/// Prints a sheet to fill in: blank, or with what a checkup holds so far.
struct SheetPrint {
    let library: Library
    let language: Language
    let selection: Selection

    /// A sheet without an answer.
    func blank() -> String { writer { _ in true }.text() }

    /// The sheet of an interview; points that do not concern the enterprise are left out.
    func filled(_ interview: Interview) -> String {
        let writer = writer { interview.reasonNotApplicable($0.id) == nil }
        return writer.text(EnteredSheet(recorded: interview.sheet, in: library))
    }

    private func writer(_ isWanted: (RiskPoint) -> Bool) -> SheetWriter {
        let points = library.checklists.flatMap { compiled in
            compiled.points.map(\.point).filter {
                selection.names($0, of: compiled) && isWanted($0)
            }
        }
        return SheetWriter(
            library: library,
            language: language,
            respondents: selection.respondent.map { [$0] },
            points: Set(points.map(\.id)),
        )
    }
}
