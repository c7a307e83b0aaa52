extension RecordSchema {
    /// An overlay file.
    static let overlay = RecordSchema(
        "overlay",
        [
            .required("overlay", .id(.name)),
            .required("version", version),
            .required("for", .record(overlayScope)),
            .optional("add", .list(.line)),
            .optional(
                "override",
                .list(
                    .either([
                        pointOverride, findingOverride, recommendationOverride, questionOverride,
                    ])
                ),
            ),
        ],
    )

    /// For whom an overlay is meant.
    static let overlayScope = RecordSchema(
        "overlay_scope",
        [
            .optional("district", .id(.district)),
            .optional("firm", .id(.name)),
        ],
    )

    /// A change of a point.
    static let pointOverride = RecordSchema(
        "point_override",
        [
            .required("id", .id(.point)),
            .optional("title", .text),
            .optional("papers", .list(.id(.name))),
            .optional("legal_basis", .list(.record(citation))),
            .optional("recommendations", .list(.record(recommendation))),
        ],
    )

    /// A change of a finding.
    static let findingOverride = RecordSchema(
        "finding_override",
        [
            .required("id", .id(.finding)),
            .optional("title", .text),
            .optional("likelihood", rating),
            .optional("impact", .record(impact)),
            .optional("recommendations", .list(.id(.recommendation))),
        ],
    )

    /// A change of a recommendation.
    static let recommendationOverride = RecordSchema(
        "recommendation_override",
        [
            .required("id", .id(.recommendation)),
            .required("within_days", .integer(0...3650)),
        ],
    )

    /// A change of a question.
    static let questionOverride = RecordSchema(
        "question_override",
        [
            .required("id", .id(.subject)),
            .required("help", .text),
        ],
    )
}
