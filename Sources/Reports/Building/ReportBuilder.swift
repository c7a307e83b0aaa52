import Assessments
public import Checklists
public import Diagnostics

/// Writes the documents of one checkup: chooses the words, counts the numbers, leaves out what is sealed.
///
/// The same material gives the same documents.
public struct ReportBuilder: Sendable {
    private let file: CaseFile

    /// Sorts and numbers the findings once, for documents in any language.
    public init(_ material: ReportMaterial) {
        file = CaseFile(material)
    }

    /// The report, without a code: the workflow adds it to an issued one.
    public func report(in language: Language) -> HealthReport {
        ReportWriter(file, in: language).report
    }

    /// The findings for one recipient's eyes; nil when nothing is sealed.
    public func sealedAnnex(
        for recipient: HealthReport.Person,
        in language: Language,
    ) -> SealedAnnex? {
        file.sealed.isEmpty ? nil : ReportWriter(file, in: language).sealedAnnex(for: recipient)
    }

    /// What the enterprise must be told at once; nil when nothing is urgent.
    ///
    /// Sealed findings are not in it, for whoever signs it may be the person concerned.
    public func urgentNotice(
        number: String? = nil,
        on day: CalendarDate? = nil,
        in language: Language,
    ) -> UrgentNotice? {
        file.urgent.isEmpty
            ? nil : ReportWriter(file, in: language).urgentNotice(number: number, on: day)
    }

    /// The ids of the recommendations in the order of the rectification list, without sealed ones.
    public var recommendationIDs: [String] { file.measures.map(\.advice.key.text) }

    /// How many findings only the sealed annex holds.
    public var sealedCount: Int { file.sealed.count }
}
