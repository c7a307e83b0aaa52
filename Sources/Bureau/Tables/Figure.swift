/// A figure of a table, as exactly as it was counted.
public enum Figure: Hashable, Sendable {
    /// A count or a sum.
    case amount(Int64)
    /// A part of a whole, or a sum over a count.
    case ratio(Int64, of: Int64)

    /// By how much it changed against an earlier figure.
    public func change(since earlier: Figure, as display: Indicator.Display) -> FigureChange? {
        switch (self, earlier) {
        case (.amount(let now), .amount(let then)):
            return FigureChange(Double(now), since: Double(then))
        case (.ratio(let part, let whole), .ratio(let earlierPart, let earlierWhole)):
            guard whole > 0, earlierWhole > 0 else { return nil }
            let now = Double(part) / Double(whole)
            let then = Double(earlierPart) / Double(earlierWhole)
            return display == .percent
                ? FigureChange(tenths: Int(((now - then) * 1000).rounded()), isPoints: true)
                : FigureChange(now, since: then)
        default: return nil
        }
    }

    /// The figure as it is written; nil for a ratio of nothing.
    public func text(as display: Indicator.Display) -> String? {
        switch self {
        case .amount(let amount):
            switch display {
            case .number, .percent: return String(amount)
            case .wanYuan: return Figure.decimal(amount, over: 1_000_000, places: 2)
            case .hours: return Figure.decimal(amount, over: 10, places: 1)
            }
        case .ratio(let part, let whole):
            guard whole > 0 else { return nil }
            switch display {
            case .percent: return Figure.decimal(part * 100, over: whole, places: 1)
            case .number: return Figure.decimal(part, over: whole, places: 2)
            case .wanYuan: return Figure.decimal(part, over: whole * 1_000_000, places: 2)
            case .hours: return Figure.decimal(part, over: whole * 10, places: 1)
            }
        }
    }

    /// A quotient to some places, halves rounded up.
    private static func decimal(_ number: Int64, over divisor: Int64, places: Int) -> String {
        let scale: Int64 = places == 2 ? 100 : 10
        let (whole, rest) = number.quotientAndRemainder(dividingBy: divisor)
        let rounded = (rest * scale * 2 + divisor) / (divisor * 2)
        let carried = whole + rounded / scale
        let digits = String(rounded % scale)
        let padding = String(repeating: "0", count: places - digits.count)
        return "\(carried).\(padding)\(digits)"
    }
}
