/// A language that people read Tijian in.
public enum Language: String, CaseIterable, Codable, Sendable {
    /// Chinese, the first language.
    case zh
    /// English, complete.
    case en
}
