public import Diagnostics

/// What decides the place of a firm among those that are recommended.
public enum MatchAspect: String, CaseIterable, Codable, CodingKeyRepresentable, Sendable {
    /// How much work of the bureau's it has in hand, by its lawyers 工作量.
    case workload
    /// Whether it knows the domains that are asked for 专业.
    case expertise
    /// How long it has not been named 轮候.
    case turn
    /// Whether the enterprise wishes for it 企业意愿.
    case wish

    /// Its name.
    public var name: Message { Message("bureau.match.\(rawValue)") }

    /// Its weight, unless the bureau sets another.
    public var usualWeight: Int {
        switch self {
        case .workload: 30
        case .expertise: 30
        case .turn: 20
        case .wish: 20
        }
    }
}
