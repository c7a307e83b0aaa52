public import Diagnostics

/// How a paper came to the enterprise.
public enum HandoverMode: String, CaseIterable, Codable, Sendable {
    /// From hand to hand.
    case inPerson = "in_person"
    /// By post or courier.
    case post
    /// By e-mail or another electronic way.
    case electronic

    /// The way's name.
    public var name: Message { Message("checkup.handover." + rawValue) }
}
