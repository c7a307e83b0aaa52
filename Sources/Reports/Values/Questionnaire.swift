public import Diagnostics

/// The questions for one respondent, printed to be sent ahead and signed.
public struct Questionnaire: Codable, Hashable, Sendable {
    /// The version of this value's shape.
    public var format: Int
    /// The language of every text in it.
    public var language: Language
    /// The checkup's number.
    public var number: String
    /// The enterprise.
    public var enterpriseName: String
    /// The law firm.
    public var firmName: String
    /// Who answers, in words, such as 人事负责人.
    public var respondent: String
    /// 基准日.
    public var baseDate: String
    /// By which day to send it back.
    public var returnBy: String?
    /// How to fill it in.
    public var introduction: [String]
    /// The questions.
    public var sections: [Section]

    /// Creates it from its parts.
    public init(
        format: Int = 1,
        language: Language,
        number: String,
        enterpriseName: String,
        firmName: String,
        respondent: String,
        baseDate: String,
        returnBy: String? = nil,
        introduction: [String] = [],
        sections: [Section] = [],
    ) {
        self.format = format
        self.language = language
        self.number = number
        self.enterpriseName = enterpriseName
        self.firmName = firmName
        self.respondent = respondent
        self.baseDate = baseDate
        self.returnBy = returnBy
        self.introduction = introduction
        self.sections = sections
    }
}
