public import Diagnostics

/// A question that someone at the enterprise can answer.
public struct Question: Hashable, Codable, Sendable {
    /// An id of a question, unique in its point.
    public typealias ID = Identifier<Question>

    /// The id, permanent.
    public let id: ID
    /// Earlier ids.
    public let aliases: [ID]
    /// Who can answer.
    public let who: Respondent
    /// The question, in plain words.
    public let ask: LocalizedText
    /// How to count, what is left out, where to look.
    public let help: LocalizedText?
    /// What kind of answer it takes.
    public let type: QuestionType
    /// The options of a choice; empty for other types.
    public let options: [QuestionOption]
    /// Asked only where this holds.
    public let when: ExpressionText?
    /// The smallest answer allowed.
    public let min: ExpressionText?
    /// The largest answer allowed.
    public let max: ExpressionText?
    /// The unit of a number.
    public let unit: LocalizedText?
    /// Whether it may stay open without counting as missing.
    public let isOptional: Bool

    /// Creates a question.
    public init(
        id: ID,
        aliases: [ID] = [],
        who: Respondent,
        ask: LocalizedText,
        help: LocalizedText? = nil,
        type: QuestionType,
        options: [QuestionOption] = [],
        when: ExpressionText? = nil,
        min: ExpressionText? = nil,
        max: ExpressionText? = nil,
        unit: LocalizedText? = nil,
        isOptional: Bool = false,
    ) {
        self.id = id
        self.aliases = aliases
        self.who = who
        self.ask = ask
        self.help = help
        self.type = type
        self.options = options
        self.when = when
        self.min = min
        self.max = max
        self.unit = unit
        self.isOptional = isOptional
    }

    /// The option with an id.
    public func option(_ id: String) -> QuestionOption? {
        options.first { $0.id == id }
    }
}
