import Foundation

/// The parts of Chinese organisations' names that say nothing about who it is: places and legal forms.
enum NameParts {
    /// Legal forms at the end of a name, longer ones first.
    static let legalForms = [
        "集团股份有限公司", "集团有限责任公司", "股份有限公司", "有限责任公司", "集团有限公司", "特殊普通合伙",
        "有限合伙企业", "普通合伙企业", "个人独资企业", "有限公司", "有限合伙", "普通合伙", "合伙企业", "股份公司", "集团公司",
        "总公司", "公司", "集团", "股份",
    ]

    /// What a branch's name ends with; those that begin with 分 name a branch even without a legal form before them.
    static let branchEndings = [
        "分公司", "分店", "分厂", "分行", "分社", "分所", "分院", "分校", "支行", "支公司", "办事处", "代表处", "营业部", "项目部",
    ]

    /// Whether words in brackets say only where, or in what legal form.
    static func isLeftOut(_ inner: String) -> Bool {
        legalForms.contains(inner) || inner == "集团" || inner == "中国"
            || droppingPlaces(inner + "某某") == "某某"
    }

    /// The name without the places that it begins with.
    static func droppingPlaces(_ name: String) -> String {
        var text = name
        while let shorter = droppingPlace(text) { text = shorter }
        return text
    }

    /// The name without the first place that it begins with; nil when it begins with none, or little would be left.
    private static func droppingPlace(_ text: String) -> String? {
        guard let place = places.first(where: text.hasPrefix) else { return nil }
        var rest = text.dropFirst(place.count)
        if let level = levels.first(where: rest.hasPrefix), rest.count >= level.count + 2 {
            rest = rest.dropFirst(level.count)
        }
        return rest.count >= 2 ? String(rest) : nil
    }

    /// The name without the place that it ends with.
    static func droppingLastPlace(_ text: String) -> String {
        let ends = levels + [""]
        for place in places {
            for end in ends where text.hasSuffix(place + end) {
                return String(text.dropLast(place.count + end.count))
            }
        }
        return text
    }

    private static let levels = [
        "土家族苗族自治县", "苗族土家族自治县", "土家族自治县", "自治区", "自治县", "省", "市", "区", "县",
    ]

    /// Provinces, and the districts and counties of Chongqing; longer names first.
    private static let places = [
        "内蒙古", "黑龙江", "重庆", "北京", "上海", "天津", "河北", "山西", "辽宁", "吉林", "江苏", "浙江", "安徽", "福建", "江西",
        "山东", "河南", "湖北", "湖南", "广东", "广西", "海南", "四川", "贵州", "云南", "西藏", "陕西", "甘肃", "青海", "宁夏",
        "新疆", "大渡口", "沙坪坝", "九龙坡", "黔江", "万州", "涪陵", "渝中", "江北", "南岸", "北碚", "綦江", "大足", "渝北",
        "巴南", "长寿", "江津", "合川", "永川", "南川", "璧山", "铜梁", "潼南", "荣昌", "开州", "梁平", "武隆", "城口", "丰都",
        "垫江", "忠县", "云阳", "奉节", "巫山", "巫溪", "石柱", "秀山", "酉阳", "彭水", "成都",
    ]
}
