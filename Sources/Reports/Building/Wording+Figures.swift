internal import Checklists
internal import Diagnostics

extension Wording {
    /// An amount to the 分 in 元, grouped by thousands, as facts state it.
    func yuan(_ amount: Rational) -> String {
        guard let cents = amount.hundredths else { return amount.text }
        var digits = decimal(cents.magnitude, places: 2)
        if cents % 10 == 0, cents % 100 != 0 { digits += "0" }
        return (cents < 0 ? "-" : "") + phrase("money.yuan", ["amount": .text(digits)])
    }

    /// A number grouped by thousands; what has no finite decimals is rounded to two.
    func figure(_ number: Rational) -> String {
        guard let whole = number.whole else {
            guard number.text.contains("/"), let hundredths = number.hundredths else {
                return number.text
            }
            return (hundredths < 0 ? "-" : "") + decimal(hundredths.magnitude, places: 2)
        }
        return (whole < 0 ? "-" : "") + decimal(whole.magnitude, places: 0)
    }

    /// A number as Chinese law writes it: 一百零一, 二百七十六.
    static func chineseNumeral(_ number: Int) -> String {
        guard (1...9999).contains(number) else { return String(number) }
        let digits = Array("零一二三四五六七八九")
        let units = ["", "十", "百", "千"]
        var text = ""
        var isGap = false
        for place in (0...3).reversed() {
            let digit = number / [1, 10, 100, 1000][place] % 10
            guard digit > 0 else {
                isGap = !text.isEmpty
                continue
            }
            if isGap { text.append("零") }
            isGap = false
            if !(digit == 1 && place == 1 && text.isEmpty) { text.append(digits[digit]) }
            text += units[place]
        }
        return text
    }
}
