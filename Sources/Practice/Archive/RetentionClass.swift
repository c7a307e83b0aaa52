public import Diagnostics

/// How long a volume is kept 保管期限.
public enum RetentionClass: String, CaseIterable, Codable, Sendable {
    /// For ever 永久.
    case permanent
    /// For long 长期.
    case long
    /// For a short time 短期.
    case short

    /// The class's name.
    public var name: Message { Message("practice.retention." + rawValue) }
}
