import Diagnostics

extension EntryParser {
    /// The most digits before the point that an entry may have.
    static let digitLimit = 15

    func integer(_ entry: String) throws(Diagnostic) -> Rational {
        let value = try number(entry, key: "entry.integer")
        guard value.isWhole else { throw EntryParser.refusal("entry.integer") }
        return value
    }

    /// A decimal, with or without commas between thousands.
    func number(_ entry: String, key: String) throws(Diagnostic) -> Rational {
        guard let plain = EntryParser.withoutCommas(entry), let value = Rational(decimal: plain)
        else {
            throw EntryParser.refusal(key)
        }
        let whole = plain.split(separator: ".").first?.filter { $0 != "-" } ?? ""
        guard whole.count <= EntryParser.digitLimit else {
            throw EntryParser.refusal("entry.tooLarge")
        }
        return value
    }

    /// `6` and `6%` are both the ratio 0.06.
    func percent(_ entry: String) throws(Diagnostic) -> Rational {
        let figure = entry.hasSuffix("%") ? EntryParser.normalized(String(entry.dropLast())) : entry
        let value = try number(figure, key: "entry.percent")
        guard let ratio = value.divided(by: Rational(100)) else {
            throw EntryParser.refusal("entry.percent")
        }
        return ratio
    }

    /// Yuan with at most two decimals; `¥`, `元`, `万` and `亿` are understood.
    func money(_ entry: String) throws(Diagnostic) -> Rational {
        var figure = entry
        var unit = 1
        if figure.hasPrefix("¥") || figure.hasPrefix("￥") { figure.removeFirst() }
        if figure.hasSuffix("元") { figure.removeLast() }
        if figure.hasSuffix("万") {
            unit = 10_000
            figure.removeLast()
        } else if figure.hasSuffix("亿") {
            unit = 100_000_000
            figure.removeLast()
        }
        let value = try number(EntryParser.normalized(figure), key: "entry.money")
        guard let amount = value.multiplied(by: Rational(unit)),
            let hundredfold = amount.multiplied(by: Rational(100)),
            hundredfold.isWhole
        else { throw EntryParser.refusal("entry.moneyDecimals") }
        guard amount.hundredths != nil else { throw EntryParser.refusal("entry.tooLarge") }
        return amount
    }

    /// The digits without commas, when the commas stand between thousands; nil otherwise.
    private static func withoutCommas(_ entry: String) -> String? {
        guard entry.contains(",") else { return entry }
        let halves = entry.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = halves.first, !halves.dropFirst().contains(where: { $0.contains(",") })
        else { return nil }
        let groups = whole.split(separator: ",", omittingEmptySubsequences: false)
        guard let first = groups.first?.filter({ $0 != "-" }), (1...3).contains(first.count),
            groups.dropFirst().allSatisfy({ $0.count == 3 })
        else { return nil }
        return entry.filter { $0 != "," }
    }
}
