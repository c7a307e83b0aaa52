public import Diagnostics

/// The result of a law firm's annual assessment 年度检查考核.
public struct AnnualResult: Hashable, Sendable {
    /// What the bureau found.
    public enum Outcome: String, CaseIterable, Codable, Sendable {
        /// 合格.
        case passed
        /// 不合格.
        case failed
    }

    /// The year that was assessed.
    public let year: Int
    /// What the bureau found.
    public let outcome: Outcome

    /// Creates a result; throws for a year that cannot be.
    public init(year: Int, outcome: Outcome) throws(Diagnostic) {
        guard (1980...2100).contains(year) else {
            throw Diagnostic.refusal("practice.year.invalid")
        }
        self.year = year
        self.outcome = outcome
    }
}

extension AnnualResult: Codable {
    /// Decodes it, under the same checks as when it is created.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            year: try container.decode(Int.self, forKey: .year),
            outcome: try container.decode(Outcome.self, forKey: .outcome),
        )
    }
}
