public import Checklists
public import Diagnostics

/// That a notice of urgent risks was handed over at once: to whom, how, about which findings.
public struct WarningReceipt: Hashable, Sendable {
    /// The day.
    public let on: CalendarDate
    /// Who received it for the enterprise.
    public let to: String
    /// How it was handed over.
    public let mode: HandoverMode
    /// The urgent findings that it named.
    public let findings: [String]

    /// Records the handing over; throws when no recipient or no finding is named.
    public init(
        on: CalendarDate,
        to: String,
        mode: HandoverMode = .inPerson,
        findings: [String],
    ) throws(Diagnostic) {
        if findings.isEmpty { throw Diagnostic.refusal("practice.warning.nothing") }
        self.on = on
        self.to = try CheckedText.required(to, field: "recipient")
        self.mode = mode
        self.findings = findings
    }
}

extension WarningReceipt: Codable {
    /// Decodes it, under the same checks as when it is created.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            on: try container.decode(CalendarDate.self, forKey: .on),
            to: try container.decode(String.self, forKey: .to),
            mode: try container.decode(HandoverMode.self, forKey: .mode),
            findings: try container.decode([String].self, forKey: .findings),
        )
    }
}
