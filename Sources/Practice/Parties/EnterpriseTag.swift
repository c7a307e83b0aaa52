/// What an enterprise is counted among in the economy's statistics.
public enum EnterpriseTag: String, CaseIterable, Codable, Sendable {
    /// Above the designated size 规模以上.
    case aboveScale = "above_scale"
    /// Specialised, refined, distinctive and innovative 专精特新.
    case specialised
    /// A high and new technology enterprise 高新技术企业.
    case highTech = "high_tech"
    /// Trades abroad 外贸企业.
    case foreignTrade = "foreign_trade"
}
