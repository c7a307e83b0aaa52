/// The size of an enterprise by one method.
public enum SizeClass: String, CaseIterable, Codable, Sendable {
    /// Large 大型.
    case large
    /// Medium 中型.
    case medium
    /// Small 小型.
    case small
    /// Micro 微型.
    case micro
    /// The method does not classify this industry 不适用.
    case notCovered = "not_covered"
}
