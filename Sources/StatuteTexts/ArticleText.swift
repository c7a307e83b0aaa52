/// The text of one article, 款 by 款.
public struct ArticleText: Hashable, Sendable {
    /// Its number as citations write it: `82`, `120-1`.
    public let id: String
    /// The text; each line is a 款, or an item of the 款 before it.
    public let text: String

    /// Creates an article.
    public init(id: String, text: String) {
        self.id = id
        self.text = text
    }

    /// The 款, each with its items, which begin with （一） and so on.
    public var paragraphs: [String] {
        var paragraphs: [String] = []
        for line in text.split(separator: "\n") {
            if line.isItem, let last = paragraphs.indices.last {
                paragraphs[last] += "\n" + line
            } else {
                paragraphs.append(String(line))
            }
        }
        return paragraphs
    }
}

extension Substring {
    /// Whether a line is an item: （一） to （九十九） at its beginning.
    fileprivate var isItem: Bool {
        guard first == "（", let end = firstIndex(of: "）") else { return false }
        let number = self[index(after: startIndex)..<end]
        return !number.isEmpty && number.allSatisfy { "一二三四五六七八九十".contains($0) }
    }
}
