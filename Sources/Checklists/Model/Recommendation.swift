public import Diagnostics

/// Advice that can be carried out and proved.
public struct Recommendation: Hashable, Codable, Sendable {
    /// An id such as `D09-01-R1`.
    public typealias ID = Identifier<Recommendation>

    /// The id, permanent.
    public let id: ID
    /// What kind of action it is.
    public let category: Category
    /// The suggested number of days.
    public let withinDays: Int
    /// The department that should do it.
    public let who: Respondent?
    /// The steps.
    public let action: LocalizedText
    /// What shows that it was done.
    public let proof: LocalizedText

    /// Creates a recommendation.
    public init(
        id: ID,
        category: Category,
        withinDays: Int,
        who: Respondent? = nil,
        action: LocalizedText,
        proof: LocalizedText,
    ) {
        self.id = id
        self.category = category
        self.withinDays = withinDays
        self.who = who
        self.action = action
        self.proof = proof
    }

    /// The kinds of action (domain §11.7).
    public enum Category: String, CaseIterable, Codable, Sendable {
        case stop
        case obtain
        case declareAndPay = "declare_and_pay"
        case signOrAmend = "sign_or_amend"
        case reviseRules = "revise_rules"
        case train
        case negotiate
        case litigate
        case engageSpecialist = "engage_specialist"
    }
}
