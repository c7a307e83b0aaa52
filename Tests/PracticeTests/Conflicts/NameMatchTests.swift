import Practice
import Testing

@Suite("How names are compared")
struct NameMatchTests {
    private func match(_ first: String, _ second: String) -> NameMatch? {
        NameMatch.between(ComparedName(first), ComparedName(second))
    }

    @Test(
        "Width, case, blanks and brackets make no difference",
        arguments: [
            (first: "重庆山味（集团）食品有限公司", second: "重庆山味(集团)食品有限公司"),
            (first: "山味 食品　有限公司", second: "山味食品有限公司"),
            (first: "山味〔重庆〕食品", second: "山味【重庆】食品"), (first: "ＡＢＣ商贸行", second: "abc商贸行"),
            (first: "张三", second: " 张 三 "), (first: "阿卜杜·买买提", second: "阿卜杜•买买提"),
        ],
    )
    func exact(first: String, second: String) {
        #expect(match(first, second) == .exact)
        #expect(match(second, first) == .exact)
    }

    @Test(
        "The place at the beginning and the legal form make no difference",
        arguments: [
            (first: "重庆市黔江区山味食品有限公司", second: "山味食品有限责任公司"),
            (first: "黔江山味食品股份有限公司", second: "重庆山味食品集团有限公司"),
            (first: "山味（重庆）食品有限公司", second: "重庆山味食品有限公司"),
            (first: "重庆山味食品（集团）有限公司", second: "重庆山味食品有限公司"),
            (first: "酉阳土家族苗族自治县山味食品有限公司", second: "酉阳县山味食品公司"),
            (first: "重庆合力会计（特殊普通合伙）", second: "合力会计（有限合伙）"),
        ],
    )
    func normalised(first: String, second: String) {
        #expect(match(first, second) == .normalised)
        #expect(match(second, first) == .normalised)
    }

    @Test(
        "Similar trade names are found",
        arguments: [
            (first: "黔江山味食品", second: "黔江山味食品厂"), (first: "山味公司", second: "山味食品有限公司"),
            (first: "黔江区武陵香食品有限公司", second: "武陵香食品加工厂"),
            (first: "重庆武陵香食品加工有限公司", second: "重庆武凌香食品加工有限公司"),
            (first: "黔江区濯水古镇旅游开发有限公司", second: "重庆濯水旅游开发有限公司"),
        ],
    )
    func similar(first: String, second: String) {
        #expect([.similar, .exact].contains(match(first, second)))
        #expect(match(first, second) == match(second, first))
    }

    @Test(
        "Names that share only the words of a trade or a place are not found",
        arguments: [
            (first: "山味食品", second: "山城食品"), (first: "武陵香食品", second: "武陵山食品"),
            (first: "黔江区宏达建材有限公司", second: "黔江区恒达商贸有限公司"),
            (first: "重庆甲建筑工程有限公司", second: "重庆市公路工程有限公司"), (first: "重庆银行", second: "重庆商贸公司"),
        ],
    )
    func different(first: String, second: String) {
        #expect(match(first, second) == nil)
        #expect(match(second, first) == nil)
    }

    @Test(
        "Persons are compared as a whole",
        arguments: [
            (first: "张三", second: "张三丰"), (first: "王小明", second: "王晓明"),
            (first: "欧阳娜娜", second: "欧阳娜"),
            (first: "张三", second: "张三食品店"),
        ],
    )
    func persons(first: String, second: String) {
        #expect(match(first, second) == nil)
        #expect(match(second, first) == nil)
    }

    @Test(
        "A branch points to its company",
        arguments: [
            (branch: "重庆山味食品有限公司黔江分公司", company: "重庆山味食品有限责任公司"),
            (branch: "山味食品黔江分公司", company: "山味食品有限公司"),
            (branch: "山味食品有限公司濯水分公司", company: "黔江山味食品有限公司"),
            (branch: "重庆山味食品有限公司黔江分公司", company: "山味食品有限公司酉阳分公司"),
            (branch: "重庆建工集团股份有限公司黔江项目部", company: "重庆建工集团股份有限公司"),
        ],
    )
    func branches(branch: String, company: String) {
        #expect(match(branch, company) == .branch)
        #expect(match(company, branch) == .branch)
    }

    @Test("A branch of another company is none, and neither is an empty name anybody")
    func noBranch() {
        #expect(match("重庆山味食品有限公司黔江分公司", "重庆山城食品有限公司") == nil)
        #expect(match("", "") == nil)
        #expect(match("（）", "·") == nil)
    }

    private static let coded: [(String, String, String, String?, NameMatch?)] = [
        ("甲公司", "91A", "乙公司", "91a", .code), ("山味食品公司", "91A", "山味食品公司", "91B", .similar),
        ("黔江山味食品公司", "91A", "山味食品厂", "91B", nil), ("山味食品公司", "91A", "山味食品公司", nil, .exact),
        ("山味食品公司", "91A", "山味食品公司黔江分公司", "91B", .branch),
    ]

    @Test("Codes decide where both are known", arguments: coded)
    func codes(first: String, one: String, second: String, two: String?, match: NameMatch?) {
        let left = PartyName(first, code: CreditCode(one), role: .client)
        let right = PartyName(second, code: two.map { CreditCode($0) }, role: .counterparty)
        #expect(NameMatch.between(left, right) == match)
        #expect(NameMatch.between(right, left) == match)
    }

    @Test(
        "No similar name shares fewer pairs, or has another number of them, than the search looks for"
    )
    func bounds() {
        let names = ["山味食品", "山味食品厂", "武陵香食品加工", "武凌香食品加工", "濯水古镇旅游开发", "濯水旅游开发"]
        for first in names.map({ ComparedName($0) }) {
            for second in names.map({ ComparedName($0) })
            where match(first.key, second.key) == .similar
                && !first.core.hasPrefix(second.core) && !second.core.hasPrefix(first.core)
            {
                let shared = first.bigrams.intersection(second.bigrams).count
                #expect(shared >= NameSimilarity.fewestShared(of: first.bigrams.count))
                #expect(
                    NameSimilarity.sizes(similarTo: first.bigrams.count).contains(
                        second.bigrams.count
                    )
                )
            }
        }
    }
}
