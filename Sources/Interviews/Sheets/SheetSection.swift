public import Checklists
public import Diagnostics

/// One part of a printed sheet: the profile, the gates, the figures, or a point.
public struct SheetSection: Hashable, Sendable {
    /// What the part is.
    public enum Kind: Hashable, Sendable {
        /// The profile.
        case profile
        /// The gate questions.
        case gates
        /// The dated figures that the lawyer gives.
        case figures
        /// A risk point of a domain.
        case point(RiskPoint.ID, title: LocalizedText, domain: String, domainTitle: LocalizedText)
    }

    /// What the part is.
    public let kind: Kind
    /// The questions.
    public var questions: [SheetQuestion] = []
    /// The tables.
    public var tables: [SheetTable] = []
    /// The papers to bring.
    public var papers: [SheetPaper] = []
    /// What the lawyer says of the whole point.
    public var mark: CheckMark?
    /// A remark.
    public var note: String?

    /// Whether it asks nothing and says nothing.
    public var isEmpty: Bool {
        questions.isEmpty && tables.isEmpty && papers.isEmpty && mark == nil && note == nil
    }
}

/// A question on a printed sheet.
public struct SheetQuestion: Hashable, Sendable {
    /// The id that its answer stands under.
    public let id: String
    /// The question; nil for a dated figure.
    public let question: Question?
    /// What is asked.
    public let ask: LocalizedText
    /// What kind of answer it takes.
    public let type: QuestionType
    /// When it is to be answered; nil for always.
    public let hint: Message?
    /// Whether it is asked by what is recorded so far.
    public let visibility: Visibility
    /// What is recorded.
    public let answer: Answer?
}

/// A table on a printed sheet.
public struct SheetTable: Hashable, Sendable {
    /// The table.
    public let table: QuestionTable
    /// When it is to be filled in; nil for always.
    public let hint: Message?
    /// Whether it is asked by what is recorded so far.
    public let visibility: Visibility
    /// The questions of a blank row.
    public let blank: [SheetQuestion]
    /// The recorded rows.
    public let rows: [Row]
    /// Whether no row is missing.
    public let isComplete: Bool

    /// A recorded row.
    public struct Row: Hashable, Sendable {
        /// Its id.
        public let id: TableSheet.Row.ID
        /// Its questions, those that are hidden and not answered left out.
        public let questions: [SheetQuestion]
    }
}

/// A paper on a printed sheet.
public struct SheetPaper: Hashable, Sendable {
    /// The id that its state stands under.
    public let id: Paper.ID
    /// What it is; nil where the library does not describe it.
    public let paper: Paper?
    /// What is recorded.
    public let state: PaperState?
}
