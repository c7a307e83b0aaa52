internal import Checklists
internal import Diagnostics

/// Writes a case file out in one language.
struct ReportWriter: Sendable {
    let file: CaseFile
    let wording: Wording
    let answers: AnswerWords
    let law: LawBook

    init(_ file: CaseFile, in language: Language) {
        self.file = file
        wording = Wording(language: language)
        answers = AnswerWords(wording: wording)
        law = LawBook(file, wording: wording)
    }

    var material: ReportMaterial { file.material }
    var language: Language { wording.language }

    /// The report, its parts in the order in which they are printed.
    var report: HealthReport {
        let findings = file.open.map(finding)
        return HealthReport(
            language: language,
            cover: cover,
            declarations: HealthReport.standardDeclarations(
                in: language,
                ownClient: material.isOwnClient,
            ),
            overview: overview,
            profile: profile,
            conclusion: conclusion(findings),
            domains: domains,
            findings: findings,
            undetermined: file.points.filter(\.isListedAsOpen).map(undetermined),
            rectification: rectification,
            notes: notes,
            followUp: followUp,
            annexes: annexes,
        )
    }

    /// A day in words.
    func day(_ date: CalendarDate) -> String { wording.day(date.description) }

    /// Names in a row, as the language punctuates them.
    func listed(_ names: [String]) -> String {
        names.joined(separator: wording.phrase("names.separator"))
    }

    /// Clauses in a row, as the language punctuates them.
    func clauses(_ parts: [String]) -> String {
        parts.joined(separator: wording.phrase("list.separator"))
    }

    /// The paragraphs of a text.
    func paragraphs(_ text: String) -> [String] {
        text.split(separator: "\n").map { String($0).trimmed }.filter { !$0.isEmpty }
    }

    /// A text without its full stop, to stand within a sentence.
    func clause(_ text: String) -> String { text.clause }
}
