public import Diagnostics

/// What an inspection of a firm came to, as it is published.
public enum InspectionOutcome: String, CaseIterable, Codable, Sendable {
    /// In order 合格.
    case sound
    /// To be put right by a day 限期整改.
    case rectify
    /// Put right, and verified 整改到位.
    case rectified
    /// Passed on to be dealt with under the law 移交处理.
    case referred
    /// Could not be carried out: closed, moved, not reached 未能检查.
    case unreached

    /// Its name.
    public var name: Message { Message("bureau.outcome.\(rawValue)") }
}
