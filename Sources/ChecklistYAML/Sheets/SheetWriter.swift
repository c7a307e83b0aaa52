public import Checklists
public import Diagnostics
public import Interviews

/// Writes an answer sheet as YAML for a person to fill in, with each question, its options and help as comments.
///
/// What it writes, `SheetReader` reads as the same sheet; keys without a value are answers left open.
public struct SheetWriter: Sendable {
    /// The language of the comments.
    public let language: Language
    /// Whose questions are written; nil for everyone's.
    public let respondents: Set<Respondent>?
    /// Which points are written; nil for all.
    public let points: Set<RiskPoint.ID>?
    let library: Library

    /// Creates a writer.
    public init(
        library: Library,
        language: Language,
        respondents: Set<Respondent>? = nil,
        points: Set<RiskPoint.ID>? = nil,
    ) {
        self.library = library
        self.language = language
        self.respondents = respondents
        self.points = points
    }

    /// The sheet's text: blank questions where the given sheet has no answer.
    public func text(_ sheet: EnteredSheet = EnteredSheet()) -> String {
        var text = YAMLText()
        comment("sheet.comment.header", at: 0, in: &text)
        text.entry("sheet", "1", at: 0)
        text.entry("base_date", sheet.baseDate?.description, at: 0)
        write(sheet.visit, in: &text)
        section("enterprise", library.form.form.profile, sheet.profile, in: &text)
        section("facts", library.form.form.gates, sheet.facts, in: &text)
        writeParameters(sheet.parameters, in: &text)
        text.gap()
        text.entry("points", at: 0)
        for point in library.points where points?.contains(point.point.id) ?? true {
            let entered = sheet.points.first { $0.id == point.point.id.text }
            write(point.point, entered, in: &text)
        }
        RecordWriting.write(sheet.searches, in: &text)
        RecordWriting.write(sheet.findings, in: &text)
        return text.text
    }

    private func section(
        _ key: String,
        _ questions: [Question],
        _ answers: [EnteredAnswer],
        in text: inout YAMLText,
    ) {
        let asked = questions.filter(isWanted)
        guard !asked.isEmpty else { return }
        text.gap()
        text.entry(key, at: 0)
        for question in asked { write(question, answers, at: 1, in: &text) }
    }

    private func writeParameters(_ answers: [EnteredAnswer], in text: inout YAMLText) {
        guard !answers.isEmpty else { return }
        text.gap()
        text.entry("parameters", at: 0)
        for answer in answers {
            if let parameter = library.parameters.first(where: { $0.id.text == answer.id }) {
                text.comment(parameter.title[language], at: 1)
            }
            text.entry(answer.id, RecordWriting.value(answer), at: 1)
        }
    }

    private func write(_ visit: Visit?, in text: inout YAMLText) {
        guard let visit else { return }
        text.entry("visit", at: 0)
        text.entry("on", YAMLText.list(visit.on.map(\.description)), at: 1)
        text.entry("lawyers", YAMLText.list(visit.lawyers), at: 1)
        guard !visit.interviewed.isEmpty else { return }
        text.entry("interviewed", at: 1)
        for person in visit.interviewed {
            let role = person.role?.rawValue
            let entry = YAMLText.mapping([("name", YAMLText.scalar(person.name)), ("role", role)])
            text.line("- " + entry, at: 2)
        }
    }

    func isWanted(_ question: Question) -> Bool { respondents?.contains(question.who) ?? true }

    func comment(
        _ key: String,
        _ arguments: [String: Message.Argument] = [:],
        at depth: Int,
        in text: inout YAMLText,
    ) {
        let words = Phrasebook.checklistYAML.text(Message(key, arguments), in: language)
        text.comment(words, at: depth)
    }
}
