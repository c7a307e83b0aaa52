public import Diagnostics

/// What a request of an enterprise is about.
public enum RequestCategory: String, CaseIterable, Codable, Sendable {
    /// Conduct of an authority 行政执法.
    case enforcement
    /// Payment in arrears 账款拖欠.
    case arrears
    /// Credit and capital 融资.
    case financing
    /// Land and premises 用地.
    case land
    /// Support that a policy promises 政策落实.
    case policy
    /// Anything else.
    case other

    /// The category's name.
    public var name: Message { Message("practice.request." + rawValue) }
}
