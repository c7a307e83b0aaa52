import Practice

/// The words of the closed lists that the program itself knows; a bureau adds its places, campaigns and public services.
public enum FiledWords {
    /// How a contract of retained counsel came about.
    public enum RetainerOrigin: String, CaseIterable, Codable, Sendable {
        /// The first with this enterprise 新增.
        case new
        /// It continues an earlier one 续签.
        case renewal
    }

    /// What a firm answers to a recommendation by the bureau.
    public enum Answer: String, CaseIterable, Codable, Sendable {
        /// It can take the work 可以承办.
        case canTake = "can_take"
        /// It cannot, for reasons that stay in the firm 不能承办.
        case cannot
    }

    /// Every word that the type or the grade of an event may be.
    public static let all: Set<FiledCode> = Set(
        [
            ServiceType.allCases.map(\.rawValue), DisputeType.allCases.map(\.rawValue),
            Loss.Kind.allCases.map(\.rawValue), EvidenceGrade.allCases.map(\.rawValue),
            RequestCategory.allCases.map(\.rawValue), RetainerOrigin.allCases.map(\.rawValue),
            Answer.allCases.map(\.rawValue),
        ].joined().compactMap { try? FiledCode($0) }
    )
}
