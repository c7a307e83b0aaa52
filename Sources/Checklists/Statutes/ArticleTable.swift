/// Which articles a version has, and how many 款 each has.
///
/// Written as one line: the number of 款 of article 1, 2, 3 … in order; `x` repeats (`1x3` is three articles of
/// one 款); `120-1:2` inserts 第一百二十条之一 with two; `0` is a number that the version does not have.
public struct ArticleTable: Hashable, Sendable {
    /// The table as written.
    public let text: String
    private let numbered: [UInt8]
    private let inserted: [String: UInt8]

    /// Reads a table; nil when it is not one.
    public init?(_ text: String) {
        var numbered: [UInt8] = []
        var inserted: [String: UInt8] = [:]
        for token in Array(text.utf8).split(separator: UInt8(ascii: " ")) {
            if let colon = token.firstIndex(of: UInt8(ascii: ":")) {
                guard let count = ArticleTable.count(token[(colon + 1)...]) else { return nil }
                inserted[String(decoding: token[..<colon], as: UTF8.self)] = count
                continue
            }
            let cross = token.firstIndex(of: UInt8(ascii: "x"))
            let times = cross.map { ArticleTable.number(token[($0 + 1)...]) } ?? 1
            guard let count = ArticleTable.count(token[..<(cross ?? token.endIndex)]), let times,
                (1...5000).contains(times), numbered.count + times <= 5000
            else { return nil }
            numbered.append(contentsOf: repeatElement(count, count: times))
        }
        guard !numbered.isEmpty else { return nil }
        self.text = text
        self.numbered = numbered
        self.inserted = inserted
    }

    /// Digits as a number of at most four places; nil for anything else.
    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        guard (1...4).contains(digits.count) else { return nil }
        var value = 0
        for digit in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
            value = value * 10 + Int(digit - UInt8(ascii: "0"))
        }
        return value
    }

    private static func count(_ digits: ArraySlice<UInt8>) -> UInt8? {
        number(digits).flatMap { UInt8(exactly: $0) }
    }

    /// The number of 款 of an article, or nil when there is no such article.
    public func paragraphs(of article: String) -> Int? {
        if let count = inserted[article] { return Int(count) }
        guard let number = Int(article), number >= 1, number <= numbered.count,
            numbered[number - 1] > 0
        else {
            return nil
        }
        return Int(numbered[number - 1])
    }

    /// The last article's number.
    public var lastArticle: Int { numbered.count }
}

extension ArticleTable: Codable {
    /// Reads it, with the same checks.
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let table = ArticleTable(text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "not a table")
            )
        }
        self = table
    }

    /// Writes it.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
