public import Diagnostics

/// How the values of fields are written: for people in a language, or for programs in codes.
public enum EntryStyle: Hashable, Sendable {
    /// Words of a language.
    case words(Language)
    /// Codes, the same in every language.
    case codes
}
