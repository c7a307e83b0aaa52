extension RecordSchema {
    /// A printed form of the workflow.
    static let form = RecordSchema(
        "form",
        [
            .required("form", .id(.name)),
            .optional("order", .integer(0...999)),
            .required("title", .text),
            .required("audience", .word(PaperForm.Audience.allCases.map(\.rawValue))),
            .required("use", .text),
            .optional("signature", .text),
            .optional("landscape", .yesNo),
            .optional("document", .word(PaperForm.Document.allCases.map(\.rawValue))),
            .required("parts", .list(.record(formPart))),
        ],
    )

    /// A stretch of a form.
    static let formPart = RecordSchema(
        "form_part",
        [
            .optional("heading", .text),
            .optional("text", .list(.text)),
            .optional("fields", .list(.record(formField))),
            .optional("table", .record(formTable)),
            .optional("clauses", .list(.text)),
            .optional("notes", .list(.text)),
            .optional("sign", .list(.record(formSignature))),
        ],
    )

    /// A labelled box.
    static let formField = RecordSchema(
        "form_field",
        [
            .required("label", .text),
            .optional("value", .line),
            .optional("options", .list(.either([formOption]))),
            .optional("room", .integer(1...30)),
            .optional("wide", .yesNo),
        ],
    )

    /// A choice that the record ticks.
    static let formOption = RecordSchema(
        "form_option",
        [.optional("when", .line), .required("text", .text)],
    )

    /// A table.
    static let formTable = RecordSchema(
        "form_table",
        [
            .optional("records", .line),
            .required("columns", .list(.record(formColumn))),
            .optional("given", .list(.list(.text))),
            .optional("rows", .integer(0...60)),
        ],
    )

    /// A column.
    static let formColumn = RecordSchema(
        "form_column",
        [
            .required("title", .text),
            .optional("value", .line),
            .optional("cell", .text),
            .optional("width", .integer(1...20)),
        ],
    )

    /// A block for a signature.
    static let formSignature = RecordSchema(
        "form_signature",
        [
            .required("who", .text),
            .optional("value", .line),
            .optional("lines", .list(.text)),
            .optional("dated", .yesNo),
        ],
    )
}
