import Foundation

/// A list of thirty invented enterprises, as a bureau sends it.
enum Roll {
    private static let trades = [
        "腊肉", "茶叶", "机械", "纺织", "包装", "物流", "建材", "种业", "药材", "电子", "家具", "玻璃", "水泥", "软件",
        "印刷", "饮料", "果蔬", "蚕桑", "猪业", "米业", "油脂", "塑胶", "模具", "环保", "照明", "能源", "电器", "服饰",
        "酒业", "旅游",
    ]

    static func name(_ trade: String) -> String { "黔江区示例\(trade)有限公司" }

    static let meat = name("腊肉")
    static let tea = name("茶叶")
    static let machines = name("机械")
    static let packaging = name("包装")
    static let carrier = name("物流")
    static let wine = name("酒业")

    /// The rows of the list; the faulty one has a wrong check character and a headcount in words.
    static func text(faulty: Bool) -> String {
        let rows = trades.enumerated().map { place, trade in
            var code = code(1000 + place)
            if faulty, trade == "建材" { code = code.dropLast() + (code.last == "0" ? "1" : "0") }
            let people = faulty && trade == "玻璃" ? "十来个" : String(10 + place)
            return "\(name(trade)),\(code),\(people),C1353\r\n"
        }
        return "企业名称,统一社会信用代码,从业人员,行业\r\n" + rows.joined()
    }

    /// Mends what was refused.
    static func mended(_ refused: String) -> String {
        let wrong = String(code(1006).dropLast())
        return refused.replacingOccurrences(of: "十来个", with: "21")
            .replacing(/91500114MA5T1006[0-9X][0-9A-Z]/) { _ in
                wrong + String(code(1006).suffix(1))
            }
    }

    /// As Excel writes it in China.
    static func gb18030(_ text: String) -> Data {
        text.data(using: String.Encoding(rawValue: 0x8000_0632)) ?? Data()
    }

    /// A credit code whose check characters are right.
    static func code(_ number: Int) -> String {
        let letters = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        let body = "MA5T\(number)"
        let sum = zip(body, [3, 7, 9, 10, 5, 8, 4, 2]).reduce(0) {
            $0 + (letters.firstIndex(of: $1.0) ?? 0) * $1.1
        }
        let rest = 11 - sum % 11
        let start = "91500114" + body + (rest == 10 ? "X" : rest == 11 ? "0" : String(rest))
        let signs = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")
        var (weight, total) = (1, 0)
        for sign in start {
            total += (signs.firstIndex(of: sign) ?? 0) * weight
            weight = weight * 3 % 31
        }
        return start + String(signs[(31 - total % 31) % 31])
    }
}
