import Checklists
import Diagnostics

@testable import ChecklistYAML

/// What decoding a checklist gave, in the form that tests compare.
struct Decoded {
    let checklist: Checklist?
    let diagnostics: [Diagnostic]
    let places: PlaceIndex
    let isDamaged: Bool

    init(_ text: String) {
        let file = DecodedFile(
            SourceFile(path: "f.yaml", bytes: Array(text.utf8)),
            as: .checklist,
            reader: YAMLReader(),
        )
        if case .checklist(let checklist) = file.content {
            self.checklist = checklist
        } else {
            checklist = nil
        }
        diagnostics = DiagnosticList(file.diagnostics).diagnostics
        places = file.places
        isDamaged = file.isDamaged
    }

    /// The sample with one passage replaced.
    init(replacing old: String, with new: String) {
        self.init(SampleFiles.checklist.replacing(old, with: new, maxReplacements: 1))
    }

    /// Rule and line of each diagnostic, such as `missingKey 9`.
    var problems: [String] {
        diagnostics.map { "\($0.rule.drop { $0 != "." }.dropFirst()) \($0.place?.line ?? 0)" }
    }
}
