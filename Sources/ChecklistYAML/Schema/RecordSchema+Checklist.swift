import Checklists

extension RecordSchema {
    static let rating = Shape.integer(1...5)
    static let respondent = Shape.word(Respondent.allCases.map(\.rawValue))
    static let version = Shape.integer(1...1_000_000)

    /// A text in every language.
    static let text = RecordSchema(
        "text",
        [
            .required("zh", .line),
            .required("en", .line),
        ],
    )

    /// For which enterprises something is meant.
    static let applicability = RecordSchema(
        "applicability",
        [
            .required("when", .expression),
            .required("otherwise", .text),
        ],
    )

    /// A checklist file.
    static let checklist = RecordSchema(
        "checklist",
        [
            .required("checklist", .id(.checklist)),
            .required("version", version),
            .required("domain", .id(.checklist)),
            .required("title", .text),
            .required("verified_on", .date),
            .optional("applies", .record(applicability)),
            .required("points", .list(.record(point))),
        ],
    )

    /// A risk point.
    static let point = RecordSchema(
        "point",
        [
            .required("id", .id(.point)),
            .optional("aliases", .list(.id(.point))),
            .required("title", .text),
            .optional("screen", .yesNo),
            .optional("applies", .record(applicability)),
            .required("questions", .list(.record(question))),
            .optional("repeat", .oneOrMore(.record(table))),
            .optional("values", .list(.record(value))),
            .optional("papers", .list(.id(.name))),
            .required("findings", .list(.record(finding))),
            .required("legal_basis", .list(.either([citation, practice]))),
            .required("consequences", .record(consequences)),
            .required("recommendations", .list(.record(recommendation))),
            .optional("examples", .list(.record(example))),
        ],
    )

    /// What may follow, by branch of law.
    static let consequences = RecordSchema(
        "consequences",
        [
            .optional("civil", .text),
            .optional("administrative", .text),
            .optional("criminal", .text),
        ],
    )

    /// Advice.
    static let recommendation = RecordSchema(
        "recommendation",
        [
            .required("id", .id(.recommendation)),
            .required("category", .word(Recommendation.Category.allCases.map(\.rawValue))),
            .required("within_days", .integer(0...3650)),
            .optional("who", respondent),
            .required("action", .text),
            .required("proof", .text),
        ],
    )
}
