/// Names of enterprises and people that do not exist, each different, the same in every run.
struct InventedNames {
    private static let places = ["重庆", "黔江", "酉阳", "彭水", "石柱", "武隆", "正阳", "舟白", "冯家", "濯水"]
    private static let signs = Array("阿蓬江云山味渝泰恒丰裕康源盛达兴隆瑞祥宏远博众诚信和美佳华茂")
    private static let trades = ["食品", "建材", "农业", "科技", "商贸", "物流", "旅游", "机械", "建筑", "生物"]
    private static let forms = ["有限公司", "有限责任公司", "股份有限公司", "厂", "专业合作社"]
    private static let surnames = Array("王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗")
    private static let given = Array("伟芳娜敏静强磊军洋勇艳杰娟涛明超霞平刚玲")

    /// The name of an enterprise.
    static func enterprise(_ number: Int) -> String {
        var rest = number
        func take<Element>(_ list: [Element]) -> Element {
            defer { rest /= list.count }
            return list[rest % list.count]
        }
        let trade = take(trades)
        let place = take(places)
        let sign = "\(take(signs))\(take(signs))"
        return "\(place)\(sign)\(trade)\(take(forms))" + (rest > 0 ? "\(rest)分公司" : "")
    }

    /// The name of a person; thousands share one.
    static func person(_ number: Int) -> String {
        let first = given[number / surnames.count % given.count]
        let second = given[number / surnames.count / given.count % given.count]
        return "\(surnames[number % surnames.count])\(first)\(second)"
    }
}
