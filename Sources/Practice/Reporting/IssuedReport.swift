public import Checklists
public import Diagnostics

/// One issued version of a report.
///
/// It never changes; it can only be replaced or withdrawn.
public struct IssuedReport: Hashable, Sendable {
    /// Whether the version stands.
    public enum Standing: Hashable, Codable, Sendable {
        /// It stands.
        case inForce
        /// A later version stands in its place since a day.
        case replaced(byVersion: Int, on: CalendarDate)
        /// It was withdrawn 作废 on a day, by somebody, for a reason.
        case withdrawn(on: CalendarDate, by: User.ID, reason: String)
    }

    /// The number, the same for all versions.
    public let number: DocumentNumber
    /// The version, from 1.
    public let version: Int
    /// The content.
    public let fingerprint: Fingerprint
    /// The files; never empty.
    public let files: [IssuedFile]
    /// The day of issue.
    public let issuedOn: CalendarDate
    /// Who issued it.
    public let issuedBy: User.ID
    /// The entry of the seal register; nil for reports that were issued before it was kept.
    public let seal: Seal?
    /// Whether it stands.
    public private(set) var standing: Standing

    /// Records an issued version that stands; throws when the version is not positive or there is no file.
    public init(
        number: DocumentNumber,
        version: Int,
        fingerprint: Fingerprint,
        files: [IssuedFile],
        issuedOn: CalendarDate,
        issuedBy: User.ID,
        seal: Seal? = nil,
    ) throws(Diagnostic) {
        if version < 1 || files.isEmpty {
            throw IssuedReport.problem("practice.issued.incomplete", number)
        }
        self.number = number
        self.version = version
        self.fingerprint = fingerprint
        self.files = files
        self.issuedOn = issuedOn
        self.issuedBy = issuedBy
        self.seal = seal
        standing = .inForce
    }

    /// The same version once a later one has taken its place; throws when it no longer stands.
    public func replaced(by later: IssuedReport) throws(Diagnostic) -> IssuedReport {
        guard standing == .inForce else {
            throw IssuedReport.problem("practice.issued.notInForce", number)
        }
        guard later.number == number, later.version > version, later.issuedOn >= issuedOn else {
            throw IssuedReport.problem("practice.issued.notLater", number)
        }
        var report = self
        report.standing = .replaced(byVersion: later.version, on: later.issuedOn)
        return report
    }

    /// The same version once withdrawn; throws when it no longer stands or no reason is given.
    public func withdrawn(
        on day: CalendarDate,
        by user: User.ID,
        reason: String,
    ) throws(Diagnostic) -> IssuedReport {
        guard standing == .inForce else {
            throw IssuedReport.problem("practice.issued.notInForce", number)
        }
        guard day >= issuedOn else {
            throw IssuedReport.problem("practice.issued.beforeIssue", number)
        }
        let reason = try CheckedText.required(reason, field: "reason")
        var report = self
        report.standing = .withdrawn(on: day, by: user, reason: reason)
        return report
    }

    private static func problem(_ key: String, _ number: DocumentNumber) -> Diagnostic {
        Diagnostic.refusal(key, subject: number.description)
    }
}

extension IssuedReport: Codable {
    /// Decodes it, under the same checks as when it is created.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            number: try container.decode(DocumentNumber.self, forKey: .number),
            version: try container.decode(Int.self, forKey: .version),
            fingerprint: try container.decode(Fingerprint.self, forKey: .fingerprint),
            files: try container.decode([IssuedFile].self, forKey: .files),
            issuedOn: try container.decode(CalendarDate.self, forKey: .issuedOn),
            issuedBy: try container.decode(User.ID.self, forKey: .issuedBy),
            seal: try container.decodeIfPresent(Seal.self, forKey: .seal),
        )
        standing = try container.decode(Standing.self, forKey: .standing)
    }
}
