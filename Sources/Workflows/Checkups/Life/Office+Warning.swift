public import Assessments
public import Checklists
public import Diagnostics
public import Practice
import Store

extension Assessment {
    /// The urgent findings that count and may be named to anyone, by deadline.
    public var urgentFindings: [AssessedFinding] {
        counted.filter { $0.isUrgent && !$0.isRestricted }
    }
}

extension CheckupFile {
    /// The urgent findings of which no notice was handed over yet.
    public func unwarned(_ assessment: Assessment) -> [AssessedFinding] {
        let told = Set(papers.warnings.flatMap(\.findings))
        return assessment.urgentFindings.filter { !told.contains($0.key.text) }
    }
}

extension Office {
    /// Records that a notice of the urgent findings was handed over.
    public func warned(
        _ recipient: String,
        on day: CalendarDate?,
        by mode: HandoverMode,
        in opened: inout OpenedCheckup,
    ) throws -> WarningReceipt {
        let urgent = opened.assessment.urgentFindings
        guard !urgent.isEmpty else { throw Diagnostic.workflow("nothingUrgent") }
        let day = day ?? today
        let warning = try WarningReceipt(
            on: day,
            to: recipient,
            mode: mode,
            findings: urgent.map(\.key.text),
        )
        var papers = opened.file.papers
        papers.warnings.append(warning)
        papers.sign(try SignedForm(.urgentNotice, on: day, by: recipient, mode: mode))
        try record(papers, in: &opened.file)
        return warning
    }

    /// What should be there before a report is issued, though nothing forbids to issue it without.
    public func warningsBeforeIssue(of opened: OpenedCheckup) -> [Diagnostic] {
        var missing: [Diagnostic] = []
        if !opened.file.papers.signed.contains(.factConfirmation) {
            missing.append(
                .workflow("factsUnconfirmed", subject: opened.file.checkup.number.short)
            )
        }
        if !opened.file.unwarned(opened.assessment).isEmpty {
            missing.append(.workflow("urgentUntold", subject: opened.file.checkup.number.short))
        }
        return missing.map {
            Diagnostic(.warning, subject: $0.subject, $0.message, remedy: $0.remedy)
        }
    }
}
