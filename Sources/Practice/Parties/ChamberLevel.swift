/// The level of a chamber of commerce 级别.
public enum ChamberLevel: String, CaseIterable, Codable, Sendable {
    /// National 全国.
    case national
    /// Of a province or municipality 省级.
    case provincial
    /// Of a prefecture or city 市级.
    case prefectural
    /// Of a county or district 区县级.
    case county
    /// Of a township or street 乡镇街道.
    case township
}
