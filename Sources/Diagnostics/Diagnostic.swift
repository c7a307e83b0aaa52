/// What is wrong, where, and what to do about it.
///
/// A diagnostic is a value; a renderer turns it into text for one audience. It never holds a client's facts:
/// messages name ids, places and rules, not answers.
public struct Diagnostic: Error, Hashable, Sendable {
    /// How grave it is.
    public let severity: Severity
    /// Where it is, when it is in a file.
    public let place: Place?
    /// The id of the thing it is about, such as `D09-01-F1`.
    public let subject: String?
    /// What is wrong.
    ///
    /// Its key is the diagnostic's rule.
    public let message: Message
    /// What to do.
    public let remedy: Message?

    /// Creates a diagnostic.
    public init(
        _ severity: Severity = .error,
        at place: Place? = nil,
        subject: String? = nil,
        _ message: Message,
        remedy: Message? = nil,
    ) {
        self.severity = severity
        self.place = place
        self.subject = subject
        self.message = message
        self.remedy = remedy
    }

    /// The rule that it breaks: the key of its message.
    public var rule: String { message.key }

    /// The same diagnostic with a place, unless it already has one.
    public func placed(at place: Place?, subject: String? = nil) -> Diagnostic {
        Diagnostic(
            severity,
            at: self.place ?? place,
            subject: self.subject ?? subject,
            message,
            remedy: remedy,
        )
    }
}
