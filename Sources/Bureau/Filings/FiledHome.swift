/// Where the enterprise of a filed event is, for the two scopes in which retained counsel is counted.
public enum FiledHome: String, CaseIterable, Codable, Sendable {
    /// Registered or at work in the bureau's district 本区企业.
    case here
    /// Neither 区外企业.
    case elsewhere
}
