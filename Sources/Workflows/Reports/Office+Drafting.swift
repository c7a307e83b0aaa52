import Checklists
public import Diagnostics
import Foundation
import Interviews
import Practice
public import Reports

extension Office {
    /// What the documents of a checkup are written from.
    public func material(of opened: OpenedCheckup) throws -> ReportMaterial {
        let checkup = opened.file.checkup
        return ReportMaterial(
            library: opened.library,
            sheet: opened.interview.sheet,
            assessment: opened.assessment,
            checkup: checkup,
            enterprise: try enterprise(checkup.enterprise.text),
            firm: try firm(),
            lawyers: try checkup.lawyers.map(user),
            number: try Office.reportNumber(of: checkup),
            version: opened.file.nextVersion,
        )
    }

    /// A report has the year and the counter of its checkup, in the firm's series of reports.
    static func reportNumber(of checkup: Checkup) throws -> DocumentNumber {
        try DocumentNumber(year: checkup.number.year, counter: checkup.number.counter)
    }

    /// The report as a draft; with texts it prints the wording of the articles that it cites.
    public func draftReport(
        of opened: OpenedCheckup,
        in language: Language,
        with texts: ArticleTexts? = nil,
    ) throws -> HealthReport {
        var material = try material(of: opened)
        material.articleTexts = texts
        return ReportBuilder(material).report(in: language)
    }

    /// The notice of urgent risks, or nil when there is none.
    public func urgentNotice(
        of opened: OpenedCheckup,
        in language: Language,
    ) throws -> UrgentNotice? {
        ReportBuilder(try material(of: opened)).urgentNotice(on: today, in: language)
    }

    /// The sealed annex for a named recipient, or nil when nothing is sealed; that it was written is journalled.
    public func sealedAnnex(
        of opened: inout OpenedCheckup,
        for recipient: HealthReport.Person,
        in language: Language,
    ) throws -> SealedAnnex? {
        try Permission.workOnCheckups.require(actingUser())
        var material = try material(of: opened)
        if let issued = opened.file.issued.last {
            material.status = .issued
            material.issueDate = issued.issuedOn
            material.version = issued.version
        }
        guard let annex = ReportBuilder(material).sealedAnnex(for: recipient, in: language) else {
            return nil
        }
        try append([
            draft(
                AnnexRecord(recipient: recipient.name, role: recipient.role),
                kind: .annex,
                in: opened.file.stream,
                subject: "",
            )
        ])
        return annex
    }
}

/// For whom a sealed annex was written: the journal keeps it, nothing else prints it.
private struct AnnexRecord: Encodable {
    let recipient: String
    let role: String?
}

extension CheckupFile {
    /// The number of the next version to be issued.
    var nextVersion: Int { (issued.last?.version ?? 0) + 1 }
}
