/// A value ready to print, as templates of every kind read it.
enum PrintedValue: Hashable, Sendable {
    case text(String)
    case number(Int)
    case flag(Bool)
    case lines([String])
    case fields(PrintedFields)
    case rows([PrintedFields])

    /// A text with what cannot be printed taken out.
    static func clean(_ text: String) -> PrintedValue { .text(text.printable) }

    /// A text, or nothing when there is none.
    static func clean(_ text: String?) -> PrintedValue? { text.map { .text($0.printable) } }

    /// Texts with what cannot be printed taken out.
    static func clean(_ lines: [String]) -> PrintedValue { .lines(lines.map(\.printable)) }

    /// Texts, or nothing when there are none, so that a template can leave out the heading too.
    static func some(_ lines: [String]) -> PrintedValue? {
        lines.isEmpty ? nil : clean(lines)
    }

    /// Rows, or nothing when there are none, so that a template can leave out the heading too.
    static func some(_ rows: [PrintedFields]) -> PrintedValue? {
        rows.isEmpty ? nil : .rows(rows)
    }

    /// The plain value, as Mustache wants it.
    var content: Any {
        switch self {
        case .text(let text): text
        case .number(let number): number
        case .flag(let flag): flag
        case .lines(let lines): lines
        case .fields(let fields): fields
        case .rows(let rows): rows
        }
    }
}

extension PrintedValue: Encodable {
    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .text(let text): try container.encode(text)
        case .number(let number): try container.encode(number)
        case .flag(let flag): try container.encode(flag)
        case .lines(let lines): try container.encode(lines)
        case .fields(let fields): try container.encode(fields)
        case .rows(let rows): try container.encode(rows)
        }
    }
}
