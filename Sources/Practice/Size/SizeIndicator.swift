/// A figure by which enterprises are classed.
public enum SizeIndicator: String, CaseIterable, Codable, Sendable {
    /// People working at the end of the period 从业人员, X in the official table.
    case headcount
    /// Revenue of the year 营业收入, Y.
    case revenue
    /// Total assets 资产总额, Z.
    case assets
}
