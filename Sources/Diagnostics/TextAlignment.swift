/// On which side of its column a text stands.
public enum TextAlignment: Sendable {
    /// At the beginning, as words do.
    case leading
    /// At the end, as numbers do.
    case trailing
}
