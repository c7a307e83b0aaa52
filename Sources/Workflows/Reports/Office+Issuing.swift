import Assessments
import Checklists
public import Diagnostics
import Foundation
import Interviews
public import Practice
public import Reports
import Store

extension Office {
    /// A report that has just been issued, and the bytes of its files.
    public struct Issue: Sendable {
        /// The report as the journal keeps it.
        public let report: IssuedReport
        /// The code that stands on every page.
        public let code: FingerprintCode
        /// The files.
        public let files: [ReportPress.File]
    }

    /// Issues the approved report: fingerprints it, prints it, keeps the files, and signs the heads of the journal.
    ///
    /// Nothing is recorded unless every file was written.
    public func issue(
        _ opened: inout OpenedCheckup,
        sealed seal: Seal,
        in languages: [Language],
        as formats: [IssuedFile.Format],
        with texts: ArticleTexts? = nil,
        on press: ReportPress,
    ) async throws -> Issue {
        try Permission.workOnCheckups.require(actingUser())
        var facts = try facts(of: opened.file, opened.assessment)
        facts.seal = seal
        facts.lawChanges = lawChanges(since: opened.file.checkup.baseDate, in: opened.library)
        var moved = opened.file
        var drafts = try movement(of: &moved, by: .issue, given: facts)
        let reports = try reportsToIssue(opened, in: languages, with: texts)
        let fingerprint = try fingerprint(of: opened, reports)
        guard let code = FingerprintCode(digest: [UInt8](fingerprint.bytes)) else {
            throw Diagnostic.workflow("unknownReport")
        }
        let name =
            "\(opened.file.checkup.number.year)-\(opened.file.checkup.number.counter)-v\(moved.nextVersion)"
        let files = try await press.files(
            of: reports.map { $0.carrying(code) },
            named: name,
            as: formats,
        )
        let issued = try IssuedReport(
            number: Office.reportNumber(of: opened.file.checkup),
            version: moved.nextVersion,
            fingerprint: Fingerprint(fingerprint.hex),
            files: files.map(Office.issuedFile),
            issuedOn: today,
            issuedBy: User.ID(author.user),
            seal: seal,
        )
        let digests = try files.map { try folder.evidence.add($0.data) }
        drafts += try issueDrafts(issued, after: &moved, evidence: digests)
        try append(drafts, movingIn: &moved)
        _ = try folder.signHeads(.issue, streams: [moved.stream], by: author, scope: scope)
        opened.file = moved
        return Issue(report: issued, code: code, files: files)
    }

    private static func issuedFile(_ file: ReportPress.File) throws -> IssuedFile {
        IssuedFile(
            format: file.format,
            language: file.language,
            name: file.name,
            hash: try Fingerprint(Digest(of: file.data).hex),
        )
    }

    private func reportsToIssue(
        _ opened: OpenedCheckup,
        in languages: [Language],
        with texts: ArticleTexts?,
    ) throws -> [HealthReport] {
        var material = try material(of: opened)
        material.articleTexts = texts
        material.status = .issued
        material.issueDate = today
        material.review = opened.file.review
        material.reviewer = try opened.file.review.map { try user($0.reviewer) }
        let builder = ReportBuilder(material)
        return languages.map { builder.report(in: $0) }
    }

    /// SHA-256 over the canonical JSON of the answers, the library's hash and the reports without their code.
    private func fingerprint(of opened: OpenedCheckup, _ reports: [HealthReport]) throws -> Digest {
        struct Content: Encodable {
            let answers: AnswerSheet
            let library: LibraryReference
            let reports: [HealthReport]
        }
        let content = Content(
            answers: opened.file.sheet,
            library: opened.file.library,
            reports: reports.map { $0.carrying(nil) },
        )
        return Digest(of: try Payload.encoded(content))
    }

    /// The entries of an issue; the version before it is marked as replaced.
    private func issueDrafts(
        _ issued: IssuedReport,
        after file: inout CheckupFile,
        evidence: [Digest],
    ) throws -> [EntryDraft] {
        var drafts: [EntryDraft] = []
        if let last = file.issued.last, last.standing == .inForce {
            let replaced = try last.replaced(by: issued)
            let subject = CheckupSubject.issue(last.version)
            drafts.append(
                try draft(
                    replaced,
                    kind: .issue,
                    in: file.stream,
                    subject: subject,
                    replacing: file.heads[subject] ?? [],
                )
            )
            file.issued[file.issued.count - 1] = replaced
        }
        drafts.append(
            try draft(
                issued,
                kind: .issue,
                in: file.stream,
                subject: CheckupSubject.issue(issued.version),
                evidence: evidence,
            )
        )
        file.issued.append(issued)
        return drafts
    }

    /// Changes of cited statutes that took effect after the base date, up to today.
    func lawChanges(since baseDate: CalendarDate?, in library: Library) -> [LawChange] {
        guard let baseDate else { return [] }
        let cited = Set(library.points.flatMap(\.point.citations).map(\.statute)).sorted()
        return cited.compactMap(library.statutes.statute).flatMap { statute in
            statute.versions.filter { $0.effective > baseDate && $0.effective <= today }.map {
                version in
                LawChange(
                    title: LocalizedText(same: "《\(statute.shortTitle)》"),
                    effective: version.effective,
                )
            }
        }
    }
}
