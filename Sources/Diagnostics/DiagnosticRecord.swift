/// A diagnostic for programs: its words in one language, its place in fields.
public struct DiagnosticRecord: Hashable, Codable, Sendable {
    /// The file's path, when it is in a file.
    public let file: String?
    /// The line, from 1.
    public let line: Int?
    /// The column in characters, from 1.
    public let column: Int?
    /// How grave it is.
    public let severity: Severity
    /// The rule that it breaks, the same in every language.
    public let rule: String
    /// The id of the thing it is about.
    public let subject: String?
    /// What is wrong, in words.
    public let message: String
    /// What to do, in words.
    public let remedy: String?

    /// Puts a diagnostic into the words of one language.
    public init(_ diagnostic: Diagnostic, phrasebook: Phrasebook, language: Language) {
        file = diagnostic.place?.file
        line = diagnostic.place?.line
        column = diagnostic.place?.column
        severity = diagnostic.severity
        rule = diagnostic.rule
        subject = diagnostic.subject
        message = phrasebook.text(diagnostic.message, in: language)
        remedy = diagnostic.remedy.map { phrasebook.text($0, in: language) }
    }

    /// Writes every field, with null where there is nothing, so that programs find the same keys always.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(file, forKey: .file)
        try container.encode(line, forKey: .line)
        try container.encode(column, forKey: .column)
        try container.encode(severity, forKey: .severity)
        try container.encode(rule, forKey: .rule)
        try container.encode(subject, forKey: .subject)
        try container.encode(message, forKey: .message)
        try container.encode(remedy, forKey: .remedy)
    }
}
