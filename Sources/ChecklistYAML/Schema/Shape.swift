/// What may stand under a key of a checklist file.
public indirect enum Shape: Sendable {
    /// A text in every language: a mapping of `zh` and `en`.
    case text
    /// A plain text in one language, such as an example's name.
    case line
    /// An id.
    case id(IDForm)
    /// A whole number in a range.
    case integer(ClosedRange<Int>)
    /// A decimal number.
    case decimal
    /// A day such as `2026-09-30`.
    case date
    /// `yes` or `no`, `true` or `false`.
    case yesNo
    /// One of several words.
    case word([String])
    /// An expression.
    case expression
    /// A mapping with known keys.
    case record(RecordSchema)
    /// A list.
    case list(Shape)
    /// One, or a list of them.
    case oneOrMore(Shape)
    /// One of several mappings.
    case either([RecordSchema])
    /// A mapping from ids to values.
    case map(Shape)
    /// Answers as entered: scalars, lists and tables.
    case entered

    /// Whether names and types of expressions hang on it, so that a fault here makes others appear elsewhere.
    var isStructural: Bool {
        switch self {
        case .text, .line, .integer, .decimal, .date, .yesNo, .entered: false
        case .id, .word, .expression, .record, .list, .oneOrMore, .either, .map: true
        }
    }
}
