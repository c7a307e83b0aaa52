/// Amounts as people read them, with the thousands grouped.
public enum YuanText {
    /// An amount in 分 as yuan with two decimals: `1,234,567.80`.
    public static func grouped(_ amount: Int) -> String {
        let digits = String(amount.magnitude)
        let padded = String(repeating: "0", count: max(0, 3 - digits.count)) + digits
        let whole = Array(padded.dropLast(2))
        var text = ""
        for (index, digit) in whole.enumerated() {
            if index > 0, (whole.count - index).isMultiple(of: 3) { text.append(",") }
            text.append(digit)
        }
        return (amount < 0 ? "-" : "") + text + "." + padded.suffix(2)
    }
}
