public import Diagnostics
public import Practice

/// What an import would do, row by row; nothing is recorded yet.
public struct ImportPlan<Form: KeptForm>: Sendable {
    /// What becomes of one row.
    public enum Outcome: Sendable {
        /// A new record.
        case added(Form.Record)
        /// A record with other values in some fields.
        case changed(Form.Record, over: Held<Form.Record>, fields: [FormField<Form>])
        /// All of it is recorded already.
        case unchanged
        /// Nothing of it is recorded.
        case refused([ImportRefusal])
    }

    /// One row of the file.
    public struct Row: Sendable {
        /// The row in the file, from 1.
        public let number: Int
        /// The name in the row, as the file has it.
        public let name: String
        /// The cells as they stand in the file.
        public let cells: [String]
        /// What becomes of it.
        public let outcome: Outcome
    }

    /// How many rows become what.
    public struct Counts: Hashable, Sendable {
        /// New records.
        public var added = 0
        /// Changed ones.
        public var changed = 0
        /// Rows that say what is recorded already.
        public var unchanged = 0
        /// Rows that were refused.
        public var refused = 0

        /// Nothing yet.
        public init() {}
    }

    /// The headings of the file.
    public let headings: [String]
    /// The headings that no field goes by.
    public let ignored: [String]
    /// The rows in their order.
    public let rows: [Row]

    /// How many rows become what.
    public var counts: Counts {
        rows.reduce(into: Counts()) { counts, row in
            switch row.outcome {
            case .added: counts.added += 1
            case .changed: counts.changed += 1
            case .unchanged: counts.unchanged += 1
            case .refused: counts.refused += 1
            }
        }
    }

    /// The rows that were refused, as a table that can be mended and imported again; nil when there are none.
    ///
    /// Its last two columns say why and what to do; an import passes over them.
    public func refusedTable(_ text: (Message) -> String) -> [[String]]? {
        let refused: [[String]] = rows.compactMap { row in
            guard case .refused(let refusals) = row.outcome else { return nil }
            let places = headings.indices.filter { !RefusedRows.isOwn(headings[$0]) }
            let cells = places.map { $0 < row.cells.count ? row.cells[$0] : "" }
            let reasons = refusals.map { refusal in
                (refusal.heading.map { $0 + ": " } ?? "") + text(refusal.diagnostic.message)
            }
            let remedies = refusals.compactMap { $0.diagnostic.remedy.map(text) }
            return cells + [reasons.joined(separator: " / "), remedies.joined(separator: " / ")]
        }
        guard !refused.isEmpty else { return nil }
        let kept = headings.filter { !RefusedRows.isOwn($0) }
        return [kept + RefusedRows.headings.map(text)] + refused
    }
}

/// Why a row, or one cell of it, was refused.
public struct ImportRefusal: Hashable, Sendable {
    /// The heading of the column; nil when it is about the whole row.
    public let heading: String?
    /// Why, and what to do.
    public let diagnostic: Diagnostic
}

/// The two columns that a table of refused rows has more than the file.
enum RefusedRows {
    static let headings = [Message("workflow.import.reason"), Message("workflow.import.todo")]

    static func isOwn(_ heading: String) -> Bool {
        let folded = SearchText.folded(heading)
        return Language.allCases.contains { language in
            headings.contains {
                SearchText.folded(Phrasebook.workflows.text($0, in: language)) == folded
            }
        }
    }
}
