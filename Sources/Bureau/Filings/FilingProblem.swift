/// Why a filing is not counted.
public enum FilingProblem: String, CaseIterable, Codable, Sendable {
    /// It is longer than a filing can be.
    case oversized
    /// It cannot be read as a filing.
    case unreadable
    /// It is in a form of a newer version.
    case newerVersion = "newer_version"
    /// It is for another bureau.
    case foreign
    /// No firm of that code is enrolled.
    case unknownFirm = "unknown_firm"
    /// The firm is suspended.
    case suspendedFirm = "suspended_firm"
    /// The key is not one of the firm's.
    case unknownKey = "unknown_key"
    /// The key was revoked before the day of the filing.
    case revokedKey = "revoked_key"
    /// The signature is not that of the key.
    case signature
    /// Another filing with this id or number was received before.
    case replayed
    /// Filings before it have not arrived yet.
    case gap
    /// It does not follow the filing before it.
    case chain
    /// It is dated in the future.
    case future
    /// Its numbers contradict each other.
    case contradiction
    /// It corrects a filing that has not arrived.
    case unknownCorrection = "unknown_correction"
    /// It uses a word that is in none of the bureau's lists.
    case unlisted

    /// Whether it may count later, once what is missing is there or an officer has decided; else it is refused for good.
    public var mayWait: Bool {
        switch self {
        case .newerVersion, .unknownFirm, .suspendedFirm, .gap, .unknownCorrection, .unlisted: true
        default: false
        }
    }

    /// Whether a filing with it still has its place in the firm's chain, so that those after it count.
    ///
    /// Only what it says is wrong then; the firm files it again, rightly, under its next number.
    public var keepsItsPlace: Bool {
        switch self {
        case .future, .contradiction: true
        default: false
        }
    }
}
