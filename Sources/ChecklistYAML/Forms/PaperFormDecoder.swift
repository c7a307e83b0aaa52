import Diagnostics

/// Turns the node of a form into its value.
struct PaperFormDecoder {
    let names: PaperFormNames
    let decoding: FileDecoding

    func form(_ node: YAMLNode) -> PaperForm? {
        guard let fields = Fields(node, .form, decoding) else { return nil }
        let id = fields.id("form", .name)
        return decoding.within(id, at: node) {
            let check = PaperFormCheck(
                names: names,
                audience: fields.word("audience", or: .firm),
                decoding: decoding,
            )
            return PaperForm(
                id: id,
                order: fields["order"].map { decoding.integer($0, in: 0...999) } ?? 999,
                title: fields.text("title"),
                audience: check.audience,
                use: fields.text("use"),
                signature: fields.textIfPresent("signature"),
                isLandscape: fields.yesNo("landscape"),
                document: fields.wordIfPresent("document"),
                parts: fields.records("parts") { part($0, check) },
                place: node.place(decoding.file),
            )
        }
    }

    private func part(_ node: YAMLNode, _ check: PaperFormCheck) -> PaperForm.Part? {
        guard let fields = Fields(node, .formPart, decoding) else { return nil }
        if node.mapping?.isEmpty == true { decoding.report("form.emptyPart", at: node) }
        return PaperForm.Part(
            heading: fields.textIfPresent("heading"),
            text: fields.list("text").map(check.text),
            fields: fields.records("fields") { field($0, check) },
            table: fields["table"].flatMap { table($0, check) },
            clauses: fields.list("clauses").map(check.text),
            notes: fields.list("notes").map(check.text),
            signatures: fields.records("sign") { signature($0, check) },
        )
    }

    private func field(_ node: YAMLNode, _ check: PaperFormCheck) -> PaperForm.Field? {
        guard let fields = Fields(node, .formField, decoding) else { return nil }
        return PaperForm.Field(
            label: fields.text("label"),
            value: fields["value"].flatMap(check.field),
            options: fields.list("options").compactMap(option),
            room: fields["room"].map { decoding.integer($0, in: 1...30) } ?? 1,
            isWide: fields.yesNo("wide"),
        )
    }

    /// A choice: its text alone, or with the key by which it is ticked.
    private func option(_ node: YAMLNode) -> PaperForm.Option? {
        guard node["text"] != nil else {
            return PaperForm.Option(text: decoding.text(node), when: nil)
        }
        guard let fields = Fields(node, .formOption, decoding) else { return nil }
        return PaperForm.Option(text: fields.text("text"), when: fields.lineIfPresent("when"))
    }

    private func table(_ node: YAMLNode, _ check: PaperFormCheck) -> PaperForm.Table? {
        guard let fields = Fields(node, .formTable, decoding) else { return nil }
        let records = fields["records"].flatMap(check.table)
        let columns = fields.records("columns") { column($0, check, records) }
        let given = fields.list("given").map { row in decoding.list(row).map(check.text) }
        for (row, node) in zip(given, fields.list("given")) where row.count > columns.count {
            decoding.report("form.rowTooLong", at: node, ["columns": .number(columns.count)])
        }
        return PaperForm.Table(
            records: records,
            columns: columns,
            given: given,
            rows: fields["rows"].map { decoding.integer($0, in: 0...60) } ?? 0,
        )
    }

    private func column(
        _ node: YAMLNode,
        _ check: PaperFormCheck,
        _ records: String?,
    ) -> PaperForm.Column? {
        guard let fields = Fields(node, .formColumn, decoding) else { return nil }
        return PaperForm.Column(
            title: fields.text("title"),
            value: fields["value"].flatMap { check.column($0, of: records) },
            cell: fields["cell"].map(check.text),
            width: fields["width"].map { decoding.integer($0, in: 1...20) } ?? 2,
        )
    }

    private func signature(_ node: YAMLNode, _ check: PaperFormCheck) -> PaperForm.Signature? {
        guard let fields = Fields(node, .formSignature, decoding) else { return nil }
        return PaperForm.Signature(
            who: fields.text("who"),
            value: fields["value"].flatMap(check.field),
            lines: fields.list("lines").map(check.text),
            isDated: fields.has("dated") ? fields.yesNo("dated") : true,
        )
    }
}
