import Checklists

extension RecordSchema {
    /// The file of the profile and the gate questions.
    static let facts = RecordSchema(
        "facts",
        [
            .required("facts", .id(.name)),
            .required("version", version),
            .required("profile", .list(.record(question))),
            .required("gates", .list(.record(question))),
        ],
    )

    /// The file of papers.
    static let papers = RecordSchema(
        "papers",
        [
            .required("papers", .id(.name)),
            .required("version", version),
            .required("entries", .list(.record(paper))),
        ],
    )

    /// A paper.
    static let paper = RecordSchema(
        "paper",
        [
            .required("id", .id(.name)),
            .required("title", .text),
            .optional("who", respondent),
        ],
    )

    /// The file of dated figures.
    static let parameters = RecordSchema(
        "parameters",
        [
            .required("parameters", .id(.name)),
            .required("version", version),
            .required("entries", .list(.record(parameter))),
        ],
    )

    /// A dated figure.
    static let parameter = RecordSchema(
        "parameter",
        [
            .required("id", .id(.name)),
            .required("title", .text),
            .required("type", .word(["money", "percent", "number"])),
            .required("figures", .list(.record(figure))),
        ],
    )

    /// One figure and when it holds.
    static let figure = RecordSchema(
        "figure",
        [
            .required("from", .date),
            .optional("until", .date),
            .optional("district", .id(.district)),
            .required("value", .decimal),
            .required("source", .text),
        ],
    )

    /// The file of statutes.
    static let statutes = RecordSchema(
        "statutes",
        [
            .required("statutes", .id(.name)),
            .required("version", version),
            .optional("as_of", .date),
            .required("entries", .list(.record(statute))),
        ],
    )

    /// A statute.
    static let statute = RecordSchema(
        "statute",
        [
            .required("short_title", .line),
            .required("title", .line),
            .optional("aliases", .list(.line)),
            .required("kind", .word(Statute.Kind.allCases.map(\.rawValue))),
            .required("versions", .list(.record(statuteVersion))),
        ],
    )

    /// A version of a statute.
    static let statuteVersion = RecordSchema(
        "statute_version",
        [
            .required("name", .line),
            .optional("promulgated", .date),
            .required("effective", .date),
            .optional("effective_unverified", .yesNo),
            .optional("repealed", .date),
            .optional("repealed_by", .line),
            .optional("articles", .line),
        ],
    )
}
