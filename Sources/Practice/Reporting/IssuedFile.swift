public import Diagnostics

/// A file of an issued report, which is kept as it was.
public struct IssuedFile: Hashable, Codable, Sendable {
    /// The form of the file.
    public enum Format: String, CaseIterable, Codable, Sendable {
        /// A web page.
        case html
        /// A printed page.
        case pdf
        /// Data.
        case json
        /// A word-processor file.
        case docx
    }

    /// The form of the file.
    public let format: Format
    /// The language it is written in.
    public let language: Language
    /// The file's name, without folders.
    public let name: String
    /// The SHA-256 of its bytes.
    public let hash: Fingerprint

    /// Creates a file.
    public init(format: Format, language: Language, name: String, hash: Fingerprint) {
        self.format = format
        self.language = language
        self.name = name
        self.hash = hash
    }
}
