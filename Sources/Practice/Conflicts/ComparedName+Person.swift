extension ComparedName {
    /// Whether a name is that of a person: two or three characters, four after a double surname, or parts with `·`
    /// between them, and no word that only organisations have.
    static func looksLikePerson(_ folded: String) -> Bool {
        if marks.contains(where: folded.contains) { return false }
        let parts = folded.split(whereSeparator: { "·•‧・".contains($0) })
        guard let first = parts.first, parts.allSatisfy({ $0.allSatisfy(isIdeograph) }) else {
            return isForeign(folded)
        }
        if parts.count > 1 { return true }
        if first.count == 4 { return doubleSurnames.contains(String(first.prefix(2))) }
        return (2...3).contains(first.count)
    }

    /// A name in letters is a person's unless it carries the word for a company.
    private static func isForeign(_ folded: String) -> Bool {
        guard folded.allSatisfy({ !isIdeograph($0) }) else { return false }
        let words = [
            "ltd", "limited", "inc", "llc", "llp", "gmbh", "corp", "company", "group", "s.a.",
            "plc",
        ]
        return !words.contains(where: folded.contains)
    }

    private static func isIdeograph(_ character: Character) -> Bool {
        character.unicodeScalars.allSatisfy { $0.properties.isIdeographic }
    }

    /// Words and characters that stand in names of organisations and hardly ever in those of people.
    private static let marks = [
        "公司", "集团", "合伙", "企业", "中心", "银行", "学校", "医院", "厂", "店", "部", "社", "所", "局", "委", "馆",
        "坊", "铺", "超市", "酒楼", "饭庄",
    ]

    private static let doubleSurnames: Set<String> = [
        "欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "宇文", "长孙", "司徒", "夏侯", "端木",
    ]
}
