/// The number that a heading such as 第一百二十条之一 names.
enum ArticleLabel {
    /// `120-1` for 第一百二十条之一; nil for anything else.
    static func id(_ label: String) -> String? {
        guard label.hasPrefix("第"), let end = label.firstIndex(of: "条") else { return nil }
        let name = label[label.index(after: label.startIndex)..<end]
        guard let number = number(name) else { return nil }
        let rest = label[label.index(after: end)...]
        guard rest.hasPrefix("之") else { return rest.isEmpty ? String(number) : nil }
        return self.number(rest.dropFirst()).map { "\(number)-\($0)" }
    }

    /// A number below ten thousand in Chinese.
    static func number(_ text: Substring) -> Int? {
        guard !text.isEmpty else { return nil }
        var total = 0
        var digit: Int?
        for character in text {
            if let value = digits[character] {
                digit = value
            } else if let unit = units[character] {
                total += (digit ?? 1) * unit
                digit = nil
            } else {
                return nil
            }
        }
        return total + (digit ?? 0)
    }

    private static let digits: [Character: Int] = [
        "零": 0, "〇": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    ]
    private static let units: [Character: Int] = ["十": 10, "百": 100, "千": 1000]
}
