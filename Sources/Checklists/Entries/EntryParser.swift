public import Diagnostics

/// Reads an answer as a person enters it, by the type of its question.
public struct EntryParser: Sendable {
    let type: QuestionType
    let options: [QuestionOption]

    /// A parser for a type.
    public init(_ type: QuestionType, options: [QuestionOption] = []) {
        self.type = type
        self.options = options
    }

    /// A parser for a question's answers.
    public init(for question: Question) {
        self.init(question.type, options: question.options)
    }

    /// The value of an entry; throws what is wrong with it and what to enter instead.
    public func value(of text: String) throws(Diagnostic) -> Value {
        if type == .text { return .text(try plainText(text)) }
        let entry = EntryParser.normalized(text)
        guard !entry.isEmpty else { throw EntryParser.refusal("entry.empty") }
        return switch type {
        case .yesNo: .yesNo(try yesNo(entry))
        case .choice: .choice(try option(entry))
        case .choices: try chosen(EntryParser.parts(of: entry))
        case .integer: .number(try integer(entry))
        case .number: .number(try number(entry, key: "entry.number"))
        case .percent: .number(try percent(entry))
        case .money: .money(try money(entry))
        case .date: .date(try date(entry))
        case .industry: .text(try industry(entry))
        case .text: .text(try plainText(text))
        }
    }

    /// The value of several entries: the options of a question of several choices, or the only entry of another.
    public func value(of texts: [String]) throws(Diagnostic) -> Value {
        if type == .choices { return try chosen(texts.map(EntryParser.normalized)) }
        guard texts.count == 1, let only = texts.first else {
            throw EntryParser.refusal("entry.oneValue")
        }
        return try value(of: only)
    }

    static func refusal(_ key: String, _ arguments: [String: Message.Argument] = [:]) -> Diagnostic
    {
        Diagnostic(.error, Message(key, arguments), remedy: Message(key + ".remedy", arguments))
    }

    private func yesNo(_ entry: String) throws(Diagnostic) -> Bool {
        switch entry.lowercased() {
        case "yes", "y", "是": return true
        case "no", "n", "否": return false
        default: throw EntryParser.refusal("entry.yesNo")
        }
    }

    /// An option by its id or by its words.
    private func option(_ entry: String) throws(Diagnostic) -> String {
        let found =
            options.first { $0.id == entry }
            ?? options.first { $0.text.zh == entry || $0.text.en == entry }
        guard let found else {
            throw EntryParser.refusal(
                "entry.option",
                ["options": .text(options.map(\.id).joined(separator: ", "))],
            )
        }
        return found.id
    }

    private func chosen(_ entries: [String]) throws(Diagnostic) -> Value {
        var ids: Set<String> = []
        for entry in entries { ids.insert(try option(entry)) }
        guard !ids.isEmpty else { throw EntryParser.refusal("entry.empty") }
        guard ids.count == 1 || !ids.contains(QuestionOption.noneID) else {
            throw EntryParser.refusal("entry.noneAlone")
        }
        return .choices(ids)
    }

    private func industry(_ entry: String) throws(Diagnostic) -> String {
        guard let code = IndustryCode(entry.uppercased()) else {
            throw EntryParser.refusal("entry.industry")
        }
        return code.text
    }
}
