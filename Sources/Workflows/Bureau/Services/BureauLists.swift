import Bureau
import Diagnostics

/// The words of a bureau's lists with the names that people type for them.
struct BureauLists: Sendable {
    /// The language in which types are spelled out.
    let language: Language
    /// The types of public services.
    let serviceTypes: [FiledCode: LocalizedText]
    /// The townships, streets and parks.
    let places: [FiledCode: String]
}
