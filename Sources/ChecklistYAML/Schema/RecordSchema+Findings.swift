import Checklists

extension RecordSchema {
    /// A graded finding.
    static let finding = RecordSchema(
        "finding",
        [
            .required("id", .id(.finding)),
            .required("aspect", .id(.name)),
            .required("when", .expression),
            .optional("title", .text),
            .optional("analysis", .text),
            .required("likelihood", rating),
            .required("impact", .record(impact)),
            .optional("exposure", .record(exposure)),
            .optional("floor", .word(RatingFloor.allCases.map(\.rawValue))),
            .optional("deadline", .expression),
            .optional("restricted", .yesNo),
            .required("recommendations", .list(.id(.recommendation))),
        ],
    )

    /// How grave a consequence is.
    static let impact = RecordSchema(
        "impact",
        [
            .required("property", rating),
            .required("liability", rating),
            .required("reach", rating),
        ],
    )

    /// The money at stake.
    static let exposure = RecordSchema(
        "exposure",
        [
            .required("kind", .word(ExposureKind.allCases.map(\.rawValue))),
            .optional("debt", .id(.name)),
            .optional("low", .expression),
            .required("high", .expression),
            .optional("basis", .text),
        ],
    )

    /// An article of a statute.
    static let citation = RecordSchema(
        "citation",
        [
            .required("statute", .line),
            .required("article", .id(.article)),
            .optional("paragraph", .integer(1...99)),
            .optional("since", .date),
            .optional("until", .date),
            .optional("acts_before", .date),
            .optional("acts_from", .date),
            .optional("unverified", .yesNo),
            .optional("reason", .text),
        ],
    )

    /// A basis in good practice alone.
    static let practice = RecordSchema("practice", [.required("basis", .word(["practice"]))])

    /// Facts with the findings that they must make.
    static let example = RecordSchema(
        "example",
        [
            .required("name", .line),
            .required("base_date", .date),
            .optional("enterprise", .map(.entered)),
            .optional("facts", .map(.entered)),
            .optional("parameters", .map(.decimal)),
            .required("answers", .map(.entered)),
            .required("expect", .record(expectation)),
        ],
    )

    /// The rows of a table in an example.
    static let exampleTable = RecordSchema(
        "example_table",
        [
            .optional("complete", .yesNo),
            .required("rows", .list(.map(.entered))),
        ],
    )

    /// What an example must make.
    static let expectation = RecordSchema(
        "expectation",
        [
            .required("findings", .list(.id(.finding))),
            .optional("possible", .list(.id(.finding))),
            .optional("exposure", .map(.record(range))),
        ],
    )

    /// A range in yuan.
    static let range = RecordSchema(
        "range",
        [
            .optional("low", .decimal),
            .required("high", .decimal),
        ],
    )
}
