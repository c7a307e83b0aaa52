import Store

/// The kinds of record that the journal keeps, each with the version of its payload.
///
/// A version is never reused: when a payload changes shape, its number rises and the reader of the old one stays.
enum Kind: String, CaseIterable {
    case person
    case enterprise
    case firm
    case checkup
    case papers
    case library
    case sheet
    case decision
    case status
    case review
    case issue
    case annex
    case libraryPart = "library-part"

    /// The version that is written.
    var version: Int64 { 1 }
}
