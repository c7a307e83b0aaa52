internal import Diagnostics

extension Wording {
    /// A day such as `2026-09-30` as people write it; a text that is no day stays as it is.
    func day(_ iso: String) -> String {
        let parts = iso.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3, iso.count == 10, (1...12).contains(parts[1]) else { return iso }
        switch language {
        case .zh:
            return "\(parts[0])年\(parts[1])月\(parts[2])日"
        case .en:
            return "\(parts[2]) \(phrase("month.\(parts[1])")) \(parts[0])"
        }
    }

    /// An amount of 分: in Chinese from ten thousand yuan up in 万元.
    func money(_ fen: Int) -> String {
        let sign = fen < 0 ? "-" : ""
        switch language {
        case .zh where fen.magnitude >= 1_000_000:
            return "\(sign)\(decimal(fen.magnitude, places: 6))万元"
        case .zh:
            return "\(sign)\(decimal(fen.magnitude, places: 2))元"
        case .en:
            return "\(sign)CNY \(decimal(fen.magnitude, places: 2))"
        }
    }

    /// A range of amounts; one figure when the ends are equal, or the lower is nothing.
    func range(_ low: Int, _ high: Int) -> String {
        if low == 0, high > 0 { return phrase("money.upTo", ["high": .text(money(high))]) }
        return low == high
            ? money(low)
            : phrase("money.range", ["low": .text(money(low)), "high": .text(money(high))])
    }

    /// A whole number shifted right by some decimal places, grouped by thousands, without trailing zeros.
    func decimal(_ value: UInt, places: Int) -> String {
        let digits = String(value)
        let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
        let fraction = padded.suffix(places).reversed().drop { $0 == "0" }.reversed()
        let whole = grouped(String(padded.dropLast(places)))
        return fraction.isEmpty ? whole : "\(whole).\(String(fraction))"
    }

    private func grouped(_ digits: String) -> String {
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { text += "," }
            text.append(digit)
        }
        return text
    }
}
