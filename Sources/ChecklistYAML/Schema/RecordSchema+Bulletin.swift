extension RecordSchema {
    /// The wording of a bulletin.
    static let bulletin = RecordSchema(
        "bulletin",
        [
            .required("title", .text),
            .required("paragraphs", .list(.record(bulletinParagraph))),
            .optional("notes", .list(.text)),
        ],
    )

    /// A paragraph of a bulletin.
    static let bulletinParagraph = RecordSchema(
        "bulletin_paragraph",
        [.optional("heading", .text), .required("text", .text)],
    )
}
