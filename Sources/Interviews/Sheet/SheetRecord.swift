/// A sheet change as it is kept: its subject, and its content as a few short texts.
///
/// The content is a JSON array of strings and nulls, such as `["value","money","1250.50","enterprise",null]`. Thousands
/// of them are read when a checkup is opened, so they are flat.
public struct SheetRecord: Hashable, Sendable {
    /// What the change is about.
    public let subject: String
    /// Its content.
    public let fields: [String?]

    /// Creates a record.
    public init(subject: String, fields: [String?]) {
        self.subject = subject
        self.fields = fields
    }

    /// The content of a change that takes something back.
    static let takenBack: [String?] = ["none"]
}
