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
        for token in text.utf8.split(separator: UInt8(ascii: " ")) {
            if let colon = token.firstIndex(of: UInt8(ascii: ":")) {
                guard let count = UInt8(Substring(token[token.index(after: colon)...])) else {
                    return nil
                }
                inserted[String(Substring(token[..<colon]))] = count
                continue
            }
            let parts = token.split(
                separator: UInt8(ascii: "x"),
                omittingEmptySubsequences: false,
            )
            guard let first = parts.first, let count = UInt8(Substring(first)) else { return nil }
            let times = parts.count == 2 ? Int(Substring(parts[1])) : 1
            guard let times, parts.count <= 2, (1...5000).contains(times),
                numbered.count + times <= 5000
            else {
                return nil
            }
            numbered.append(contentsOf: repeatElement(count, count: times))
        }
        guard !numbered.isEmpty else { return nil }
        self.text = text
        self.numbered = numbered
        self.inserted = inserted
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
