public import Diagnostics

/// What came of a request.
public enum RequestOutcome: String, CaseIterable, Codable, Sendable {
    /// It was met.
    case met
    /// It was met in part.
    case partly
    /// It was not met.
    case unmet
    /// The enterprise took it back.
    case withdrawn

    /// The outcome's name.
    public var name: Message { Message("practice.requestOutcome." + rawValue) }
}
