public import Checklists
public import Diagnostics

/// A scan of a signed form, as it came back into the file.
public struct FormScan: Hashable, Sendable {
    /// The most bytes that a scan may have.
    public static let limit = 20 * 1024 * 1024

    /// What kind of file it is.
    public enum Format: String, CaseIterable, Codable, Sendable {
        /// A document of pages.
        case pdf
        /// A picture.
        case png
        /// A photograph.
        case jpg

        /// The format that bytes begin like; nil for none of them.
        public init?(startingWith bytes: [UInt8]) {
            if bytes.starts(with: Array("%PDF-".utf8)) {
                self = .pdf
            } else if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
                self = .png
            } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
                self = .jpg
            } else {
                return nil
            }
        }
    }

    /// The form.
    public let form: CheckupForm
    /// The file's name, without folders.
    public let name: String
    /// What kind of file it is.
    public let format: Format
    /// How many bytes it has.
    public let size: Int
    /// The SHA-256 of its bytes.
    public let hash: Fingerprint
    /// The day on which it came into the file.
    public let on: CalendarDate
    /// Who put it there.
    public let by: User.ID

    /// Looks at a file; throws when it is empty, too large, or no PDF, PNG or JPEG.
    public init(
        of form: CheckupForm,
        name: String,
        start: [UInt8],
        size: Int,
        hash: Fingerprint,
        on: CalendarDate,
        by: User.ID,
    ) throws(Diagnostic) {
        guard size > 0 else { throw Diagnostic.refusal("practice.scan.empty") }
        guard size <= FormScan.limit else {
            throw Diagnostic.refusal(
                "practice.scan.tooLarge",
                [
                    "size": .number(size / 1_048_576),
                    "limit": .number(FormScan.limit / 1_048_576),
                ],
            )
        }
        guard let format = Format(startingWith: start) else {
            throw Diagnostic.refusal("practice.scan.type")
        }
        self.form = form
        self.name = try CheckedText.required(name, field: "fileName")
        self.format = format
        self.size = size
        self.hash = hash
        self.on = on
        self.by = by
    }
}

extension FormScan: Codable {}
