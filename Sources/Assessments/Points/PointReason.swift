public import Diagnostics

/// Why a point is not applicable or was not checked.
public enum PointReason: Hashable, Codable, Sendable {
    /// The checklist says for whom it is meant.
    case checklist(LocalizedText)
    /// The lawyer says so.
    case lawyer(String)
    /// The interview did not get there.
    case notReached

    /// The reason in words.
    public var argument: Message.Argument {
        switch self {
        case .checklist(let text): .localized(text)
        case .lawyer(let text): .text(text)
        case .notReached: .message(Message("outcome.not_reached"))
        }
    }
}
