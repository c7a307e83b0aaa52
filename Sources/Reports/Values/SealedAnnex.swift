public import Diagnostics

/// The findings that only the recipient named by the lawyer may read.
///
/// It is a document of its own: the main report holds none of them.
public struct SealedAnnex: Codable, Hashable, Sendable {
    /// The version of this value's shape.
    public var format: Int
    /// The language of every text in it.
    public var language: Language
    /// The annex's number.
    public var number: String
    /// The report it belongs to.
    public var reportNumber: String
    /// The enterprise.
    public var enterpriseName: String
    /// The law firm.
    public var firmName: String
    /// The lawyers who sign.
    public var lawyers: [HealthReport.Person]
    /// The person who may read it.
    public var recipient: HealthReport.Person
    /// 基准日.
    public var baseDate: String
    /// The day of issue; nil while it is a draft.
    public var issueDate: String?
    /// Whether it is in force.
    public var status: HealthReport.Status
    /// The code printed on every page.
    public var fingerprint: FingerprintCode?
    /// How to keep and use it.
    public var notices: [String]
    /// The findings.
    public var findings: [HealthReport.Finding]

    /// Creates it from its parts.
    public init(
        format: Int = 1,
        language: Language,
        number: String,
        reportNumber: String,
        enterpriseName: String,
        firmName: String,
        lawyers: [HealthReport.Person] = [],
        recipient: HealthReport.Person,
        baseDate: String,
        issueDate: String? = nil,
        status: HealthReport.Status,
        fingerprint: FingerprintCode? = nil,
        notices: [String] = [],
        findings: [HealthReport.Finding] = [],
    ) {
        self.format = format
        self.language = language
        self.number = number
        self.reportNumber = reportNumber
        self.enterpriseName = enterpriseName
        self.firmName = firmName
        self.lawyers = lawyers
        self.recipient = recipient
        self.baseDate = baseDate
        self.issueDate = issueDate
        self.status = status
        self.fingerprint = fingerprint
        self.notices = notices
        self.findings = findings
    }
}
