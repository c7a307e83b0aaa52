import Checklists

extension RecordSchema {
    /// A question.
    static let question = RecordSchema(
        "question",
        [
            .required("id", .id(.name)),
            .optional("aliases", .list(.id(.name))),
            .required("who", respondent),
            .required("ask", .text),
            .optional("help", .text),
            .required("type", .word(QuestionType.allCases.map(\.rawValue))),
            .optional("options", .list(.record(option))),
            .optional("when", .expression),
            .optional("min", .expression),
            .optional("max", .expression),
            .optional("unit", .text),
            .optional("optional", .yesNo),
        ],
    )

    /// An option of a choice.
    static let option = RecordSchema(
        "option",
        [
            .required("id", .id(.name)),
            .required("text", .text),
        ],
    )

    /// Questions asked once per row.
    static let table = RecordSchema(
        "table",
        [
            .required("id", .id(.name)),
            .optional("when", .expression),
            .required("each", .text),
            .required("questions", .list(.record(question))),
            .optional("values", .list(.record(value))),
        ],
    )

    /// A named expression.
    static let value = RecordSchema(
        "value",
        [
            .required("id", .id(.name)),
            .required("is", .expression),
        ],
    )
}
