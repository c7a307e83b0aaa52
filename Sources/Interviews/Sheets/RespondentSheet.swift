public import Checklists

/// The questions that one respondent can answer, to be printed and sent ahead.
///
/// It holds what has no answer yet: first-level questions, and dependent ones with their condition in plain words.
public struct RespondentSheet: Hashable, Sendable {
    /// Who it is for.
    public let respondent: Respondent
    /// The parts, in order; none is empty.
    public let sections: [SheetSection]

    /// The sheet of one respondent.
    public init(
        _ interview: Interview,
        for respondent: Respondent,
        in selection: Selection = .everything,
    ) {
        self.respondent = respondent
        var selection = selection
        selection.respondent = respondent
        let writer = SheetWriter(
            interview: interview,
            selection: selection,
            isOnlyUnanswered: true,
        )
        sections = writer.sections().filter { !$0.isEmpty }
    }

    /// The sheets of all who have something to answer or to bring.
    public static func all(
        of interview: Interview,
        in selection: Selection = .everything,
    ) -> [RespondentSheet] {
        Respondent.allCases.map { RespondentSheet(interview, for: $0, in: selection) }.filter {
            !$0.sections.isEmpty
        }
    }

    /// The papers to bring, once each, in order.
    public var papers: [Paper] {
        var seen: Set<Paper.ID> = []
        return sections.flatMap(\.papers).compactMap(\.paper).filter { seen.insert($0.id).inserted }
    }

    /// The number of questions, those of a table's row counted once.
    public var questionCount: Int {
        sections.reduce(0) { count, section in
            count + section.questions.count + section.tables.reduce(0) { $0 + $1.blank.count }
        }
    }

    /// The time that it takes, in minutes, rounded up: questions that are asked for certain, one row a table.
    public var minutes: Int {
        let seconds = sections.reduce(0) { sum, section in
            let asked =
                section.questions
                + section.tables.filter { $0.visibility == .shown }.flatMap(\.blank)
            return sum
                + asked.filter { $0.visibility == .shown }.reduce(0) {
                    $0 + Effort($1.type).seconds
                }
        }
        return (seconds + 59) / 60
    }
}
