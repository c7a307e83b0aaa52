import Checklists
import Interviews

extension RecordSchema {
    static let source = Shape.word(AnswerSource.allCases.map(\.rawValue))

    /// An answer sheet.
    static let sheet = RecordSchema("sheet", [.required("sheet", version)] + sheetParts)

    /// An answer sheet inside a scenario.
    static let innerSheet = RecordSchema("sheet", [.optional("sheet", version)] + sheetParts)

    private static let sheetParts: [Key] = [
        .optional("base_date", .date),
        .optional("visit", .record(visit)),
        .optional("enterprise", .map(.entered)),
        .optional("facts", .map(.entered)),
        .optional("parameters", .map(.entered)),
        .optional("points", .map(.entered)),
        .optional("searches", .list(.record(search))),
        .optional("findings", .list(.record(ownFinding))),
    ]

    /// The visit.
    static let visit = RecordSchema(
        "visit",
        [
            .optional("on", .list(.date)),
            .optional("lawyers", .list(.line)),
            .optional("interviewed", .list(.record(person))),
        ],
    )

    /// A person who was spoken to.
    static let person = RecordSchema(
        "person",
        [
            .required("name", .line),
            .optional("role", respondent),
        ],
    )

    /// A public record that was looked up.
    static let search = RecordSchema(
        "search",
        [
            .optional("id", .line),
            .required("site", .line),
            .required("on", .date),
            .required("query", .line),
            .required("result", .line),
            .optional("points", .list(.id(.point))),
            .optional("file", .line),
        ],
    )

    /// A finding of the lawyer's own.
    static let ownFinding = RecordSchema(
        "own_finding",
        [
            .optional("id", .line),
            .required("domain", .id(.checklist)),
            .required("title", .line),
            .required("facts", .line),
            .optional("analysis", .line),
            .required("likelihood", rating),
            .required("impact", .record(impact)),
            .optional("exposure", .record(ownExposure)),
            .optional("legal_basis", .list(.record(citation))),
            .optional("recommendations", .list(.record(ownRecommendation))),
        ],
    )

    /// The money at stake in a finding of the lawyer's own, in yuan.
    static let ownExposure = RecordSchema(
        "own_exposure",
        [
            .required("kind", .word(ExposureKind.allCases.map(\.rawValue))),
            .optional("low", .decimal),
            .required("high", .decimal),
        ],
    )

    /// Advice of the lawyer's own.
    static let ownRecommendation = RecordSchema(
        "own_recommendation",
        [
            .required("category", .word(Recommendation.Category.allCases.map(\.rawValue))),
            .required("within_days", .integer(0...3650)),
            .required("action", .line),
            .required("proof", .line),
        ],
    )

    /// A paper's state.
    static let paperState = RecordSchema(
        "paper_state",
        [
            .required("state", .word(["seen", "partly", "not_brought", "refused", "not_needed"])),
            .optional("seen", .integer(0...1_000_000)),
            .optional("of", .integer(0...1_000_000)),
        ],
    )

    /// An answer that is more than its value.
    static let answer = RecordSchema(
        "answer",
        [
            .optional("value", .entered),
            .optional("state", .word(["dont_know", "skipped"])),
            .optional("reason", .line),
            .optional("source", source),
            .optional("note", .line),
        ],
    )

    /// The rows of a table.
    static let sheetTable = RecordSchema(
        "sheet_table",
        [
            .optional("complete", .yesNo),
            .optional("rows", .list(.map(.entered))),
        ],
    )
}
