/// Whether a licensed person may practise.
public struct Standing: Hashable, Codable, Sendable {
    /// What has become of the licence 执业状态.
    public enum LicenceState: String, CaseIterable, Codable, Sendable {
        /// In force 执业.
        case practising
        /// Stopped for a time 停止执业.
        case stopped
        /// Given up 注销.
        case cancelled
        /// Taken away 吊销.
        case revoked
    }

    /// The result of the yearly assessment 年度考核.
    public enum Assessment: String, CaseIterable, Codable, Sendable {
        /// Competent 称职.
        case competent
        /// Basically competent 基本称职.
        case basicallyCompetent = "basically_competent"
        /// Not competent 不称职.
        case notCompetent = "not_competent"
        /// Did not take part 未参加.
        case notTaken = "not_taken"
    }

    /// What has become of the licence.
    public let licence: LicenceState
    /// The latest published assessment; nil for somebody newly licensed.
    public let assessment: Assessment?

    /// Creates a standing.
    public init(licence: LicenceState = .practising, assessment: Assessment? = nil) {
        self.licence = licence
        self.assessment = assessment
    }

    /// Whether the person may take on a checkup: 基本称职 and the newly licensed may.
    public var mayPractise: Bool {
        guard licence == .practising else { return false }
        switch assessment {
        case nil, .competent, .basicallyCompetent: return true
        case .notCompetent, .notTaken: return false
        }
    }
}
