public import Diagnostics

/// The number of a document in the firm's series of a year, as `法检〔2026〕第001号`.
public struct DocumentNumber: Hashable, Sendable {
    /// The series' name, such as 法检 for reports.
    public let series: String
    /// The year.
    public let year: Int
    /// The place in the year's series, from 1.
    public let counter: Int

    /// The series of reports.
    public static let reports = "法检"
    /// The series of checkups.
    public static let checkups = "体检"

    /// Creates a number from a counter that the caller keeps; throws when a part is out of its range.
    public init(
        series: String = DocumentNumber.reports,
        year: Int,
        counter: Int,
    ) throws(Diagnostic) {
        let isPlain = series.allSatisfy(\.isLetter) && (1...10).contains(series.count)
        guard isPlain, (2000...9999).contains(year), (1...999_999).contains(counter) else {
            throw DocumentNumber.invalid
        }
        self.series = series
        self.year = year
        self.counter = counter
    }

    /// Reads a number as printed, in any width, with any of the usual brackets; throws when it is none.
    public init(_ typed: String) throws(Diagnostic) {
        let text = typed.normalisedCode
        let opening: Set<Character> = ["〔", "[", "(", "【"]
        let closing: Set<Character> = ["〕", "]", ")", "】"]
        guard let open = text.firstIndex(where: opening.contains),
            let close = text.firstIndex(where: closing.contains), open < close, text.hasSuffix("号")
        else { throw DocumentNumber.invalid }
        var digits = text[text.index(after: close)...].dropLast()
        if digits.first == "第" { digits.removeFirst() }
        guard String(text[text.index(after: open)..<close]).isDigits(4),
            let year = Int(text[text.index(after: open)..<close]),
            String(digits).isDigits(digits.count), let counter = Int(digits)
        else { throw DocumentNumber.invalid }
        try self.init(series: String(text[..<open]), year: year, counter: counter)
    }

    private static var invalid: Diagnostic {
        Diagnostic.refusal("practice.number.invalid")
    }
}

extension DocumentNumber: CustomStringConvertible {
    /// The number as printed, with at least three digits.
    public var description: String {
        let digits = String(counter)
        let padded = String(repeating: "0", count: max(0, 3 - digits.count)) + digits
        return "\(series)〔\(year)〕第\(padded)号"
    }
}

extension DocumentNumber {
    /// The short form that commands take: `2026-1`.
    public var short: String { "\(year)-\(counter)" }
}

extension DocumentNumber: Comparable {
    /// By series, year and counter.
    public static func < (left: DocumentNumber, right: DocumentNumber) -> Bool {
        (left.series, left.year, left.counter) < (right.series, right.year, right.counter)
    }
}

extension DocumentNumber: Codable {
    /// Decodes it, under the same checks as when it is created.
    public init(from decoder: any Decoder) throws {
        try self.init(try decoder.singleValueContainer().decode(String.self))
    }

    /// Encodes it as one text.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
