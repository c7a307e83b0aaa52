public import Diagnostics

/// A domain's code with its name.
public struct DomainName: Hashable, Codable, Sendable {
    /// The code, such as `D09`.
    public let code: String
    /// The name; the code itself where no checklist names the domain.
    public let title: LocalizedText
}
