public import Diagnostics

/// 重大风险即时告知书: what the enterprise must be told at once, signed on site.
public struct UrgentNotice: Codable, Hashable, Sendable {
    /// The version of this value's shape.
    public var format: Int
    /// The language of every text in it.
    public var language: Language
    /// The notice's number.
    public var number: String
    /// The enterprise.
    public var enterpriseName: String
    /// Its unified social credit code.
    public var creditCode: String?
    /// The law firm.
    public var firmName: String
    /// The lawyers who tell it.
    public var lawyers: [HealthReport.Person]
    /// The day.
    public var date: String
    /// What cannot wait, by deadline.
    public var matters: [Matter]
    /// The code printed on every page.
    public var fingerprint: FingerprintCode?

    /// Creates it from its parts.
    public init(
        format: Int = 1,
        language: Language,
        number: String,
        enterpriseName: String,
        creditCode: String? = nil,
        firmName: String,
        lawyers: [HealthReport.Person] = [],
        date: String,
        matters: [Matter] = [],
        fingerprint: FingerprintCode? = nil,
    ) {
        self.format = format
        self.language = language
        self.number = number
        self.enterpriseName = enterpriseName
        self.creditCode = creditCode
        self.firmName = firmName
        self.lawyers = lawyers
        self.date = date
        self.matters = matters
        self.fingerprint = fingerprint
    }
}
