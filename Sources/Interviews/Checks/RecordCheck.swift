import Checklists
import Diagnostics

/// Whether a search, a finding of the lawyer's own or a visit fits.
struct RecordCheck {
    private let library: Library

    init(_ library: Library) {
        self.library = library
    }

    func check(_ search: PublicSearch) throws(Diagnostic) {
        let subject = "searches"
        try checkID(search.id.text, subject)
        for text in [search.site, search.query, search.result] {
            try TextCheck.check(text, subject)
        }
        try AnswerCheck.check(search.on, subject)
        for point in search.points where library.position(of: point) == nil {
            throw .unknownName(
                .unknownPoint,
                point.text,
                library.points.map(\.point.id.text),
                .mark(point),
            )
        }
        if let file = search.file, !file.isHexDigest {
            throw Diagnostic(
                subject: subject,
                Message("interview.evidenceHash"),
                remedy: Message("interview.evidenceHash.remedy"),
            )
        }
    }

    func check(_ finding: OwnFinding) throws(Diagnostic) {
        let subject = "findings"
        try checkID(finding.id.text, subject)
        try check(domain: finding.domain, subject)
        for text in [finding.title, finding.facts] { try TextCheck.check(text, subject) }
        try TextCheck.check(finding.analysis, subject, mayBeEmpty: true)
        let grades = [
            finding.likelihood, finding.impact.property, finding.impact.liability,
            finding.impact.reach,
        ]
        guard grades.allSatisfy((1...5).contains) else {
            throw Diagnostic(
                subject: subject,
                Message("interview.grade"),
                remedy: Message("interview.grade.remedy"),
            )
        }
        try check(finding.exposure, subject)
        for advice in finding.recommendations { try check(advice, subject) }
    }

    func check(_ visit: Visit) throws(Diagnostic) {
        for day in visit.on { try AnswerCheck.check(day, "visit") }
        for name in visit.lawyers + visit.interviewed.map(\.name) {
            try TextCheck.check(name, "visit")
        }
    }

    private func check(domain: String, _ subject: String) throws(Diagnostic) {
        let bytes = Array(domain.utf8)
        let isCode =
            bytes.count == 3 && (65...90).contains(bytes[0])
            && bytes.dropFirst().allSatisfy { (48...57).contains($0) }
        guard !isCode else { return }
        throw Diagnostic(
            subject: subject,
            Message("interview.domainCode", ["name": .text(domain.shortened)]),
            remedy: Diagnostic.remedy(for: domain, library.checklists.map(\.checklist.domain)),
        )
    }

    private func check(_ exposure: OwnExposure?, _ subject: String) throws(Diagnostic) {
        guard let exposure else { return }
        let largest = 1_000_000_000_000_000
        guard exposure.low >= 0, exposure.low <= exposure.high, exposure.high <= largest else {
            throw Diagnostic(
                subject: subject,
                Message("interview.exposureRange"),
                remedy: Message("interview.exposureRange.remedy"),
            )
        }
    }

    private func check(_ advice: OwnRecommendation, _ subject: String) throws(Diagnostic) {
        for text in [advice.action, advice.proof] { try TextCheck.check(text, subject) }
        guard (1...3650).contains(advice.withinDays) else {
            throw Diagnostic(
                subject: subject,
                Message("interview.withinDays"),
                remedy: Message("interview.withinDays.remedy"),
            )
        }
    }

    private func checkID(_ id: String, _ subject: String) throws(Diagnostic) {
        guard !id.isSmallUUID else { return }
        throw Diagnostic(
            subject: subject,
            Message("interview.recordID", ["id": .text(id.shortened)]),
            remedy: Message("interview.rowID.remedy"),
        )
    }
}

extension String {
    /// Whether it is a SHA-256 in small hex.
    fileprivate var isHexDigest: Bool {
        utf8.count == 64 && utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
    }
}
