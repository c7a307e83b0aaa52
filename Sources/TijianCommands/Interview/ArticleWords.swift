import Diagnostics

/// An article and its 款 as lawyers write them: 第八十二条第一款, article 82(1).
enum ArticleWords {
    static func text(article: String, paragraph: Int?, _ language: Language) -> String {
        let parts = article.split(separator: "-")
        switch language {
        case .en: return english(article, paragraph)
        case .zh:
            let number = parts.first.flatMap { Int($0) }.map(chinese) ?? article
            let inserted = parts.count > 1 ? "之" + (Int(parts[1]).map(chinese) ?? "") : ""
            return "第\(number)条\(inserted)" + (paragraph.map { "第\(chinese($0))款" } ?? "")
        }
    }

    private static func english(_ article: String, _ paragraph: Int?) -> String {
        "article \(article)" + (paragraph.map { "(\($0))" } ?? "")
    }

    /// A number below ten thousand in Chinese: 一百零五, 十二.
    static func chinese(_ number: Int) -> String {
        guard number > 0, number < 10_000 else { return String(number) }
        var text = ""
        var rest = number
        var isGap = false
        for (unit, name) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
            let digit = rest / unit
            rest %= unit
            if digit == 0 {
                isGap = !text.isEmpty
                continue
            }
            if isGap { text += "零" }
            isGap = false
            text += (unit == 10 && digit == 1 && text.isEmpty ? "" : String(digits[digit])) + name
        }
        return text
    }

    private static let digits = Array("零一二三四五六七八九")
}
