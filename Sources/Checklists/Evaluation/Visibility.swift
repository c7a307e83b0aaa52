/// Whether a question is asked.
public enum Visibility: Hashable, Sendable {
    /// Asked.
    case shown
    /// Not asked: its condition does not hold.
    case hidden
    /// Not yet asked: its condition is not known.
    case undetermined

    /// From a condition by Kleene's three values.
    public init(_ truth: Bool?) {
        switch truth {
        case true?: self = .shown
        case false?: self = .hidden
        case nil: self = .undetermined
        }
    }
}
