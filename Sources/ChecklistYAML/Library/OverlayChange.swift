/// One thing of the base that an overlay changed or added to.
public struct OverlayChange: Hashable, Sendable {
    /// The overlay's id.
    public let overlay: String
    /// The id of what it changed, such as `D09-01-F1`.
    public let subject: String
    /// The key that it changed, such as `likelihood`.
    public let key: String

    /// Creates a record of a change.
    public init(overlay: String, subject: String, key: String) {
        self.overlay = overlay
        self.subject = subject
        self.key = key
    }
}
