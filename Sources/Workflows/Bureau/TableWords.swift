public import Bureau
public import Diagnostics

/// How the rows of a table are written, in one language.
public struct TableWords: Sendable {
    /// One row, written.
    public struct Row: Hashable, Sendable {
        /// The number in the bureau's form; empty below the indicator's own row.
        public let number: String
        /// What it is of.
        public let name: String
        /// The word of the breakdown or of the grade, as filings have it.
        public let word: String
        /// The unit.
        public let unit: String
        /// 本期.
        public let current: String
        /// 累计.
        public let toDate: String
        /// 去年同期.
        public let lastYear: String
        /// 同比.
        public let change: String
        /// On how many a rate rests.
        public let base: String
        /// What it is to its indicator.
        public let role: StatisticsTable.Role
    }

    /// What stands for a figure that is left out.
    public static let leftOut = "*"
    /// What stands where there is nothing to say.
    public static let nothing = "—"

    let names: WordNames
    /// The language.
    public let language: Language

    /// Creates it.
    public init(_ names: WordNames, in language: Language) {
        self.names = names
        self.language = language
    }

    /// The rows of a table.
    public func rows(_ table: StatisticsTable) -> [Row] { table.rows.map { row($0, table) } }

    private func row(_ row: StatisticsTable.Row, _ table: StatisticsTable) -> Row {
        let display = row.indicator.display
        return Row(
            number: row.role == .indicator ? row.indicator.number : "",
            name: name(row, table.breakdown),
            word: row.word,
            unit: row.indicator.unit[language],
            current: text(row.current, display),
            toDate: text(row.toDate, display),
            lastYear: text(row.lastYear, display),
            change: text(row.change, display),
            base: row.base.map { "n=\($0)" } ?? "",
            role: row.role,
        )
    }

    private func name(_ row: StatisticsTable.Row, _ breakdown: Breakdown?) -> String {
        switch row.role {
        case .indicator: return row.indicator.name[language]
        case .part: return phrase("ofWhich") + (row.part?[language] ?? "")
        case .grade: return "· " + word(row.word, .grade, row.indicator)
        case .word: return breakdown.map { word(row.word, $0, row.indicator) } ?? row.word
        }
    }

    /// What a word is called.
    public func word(_ word: String, _ breakdown: Breakdown, _ indicator: Indicator) -> String {
        names.name(of: word, by: breakdown, in: indicator.kinds, language)
    }

    /// What stands in a place of a table.
    public func text(_ cell: StatisticsTable.Cell, _ display: Indicator.Display) -> String {
        switch cell {
        case .figure(let figure): figure.text(as: display) ?? TableWords.nothing
        case .change(let change):
            change.isPoints
                ? "\(change.text) \(phrase("points"))" : "\(change.text) %"
        case .leftOut: TableWords.leftOut
        case .none: TableWords.nothing
        }
    }

    /// 内部使用, or what stars mean in a table for publication.
    public func use(isPublished: Bool) -> String { phrase(isPublished ? "public" : "internal") }

    /// A phrase of tables.
    public func phrase(_ key: String, _ arguments: [String: Message.Argument] = [:]) -> String {
        Phrasebook.workflows.text(Message("workflow.table.\(key)", arguments), in: language)
    }

    /// The name of a period or a breakdown.
    public func text(_ message: Message) -> String { names.text(message, language) }
}
