import Foundation

/// Repeated measurements of one figure.
struct Sample: Sendable {
    private var sorted: [Double]

    init(_ values: [Double]) {
        sorted = values.sorted()
    }

    var isEmpty: Bool { sorted.isEmpty }
    var median: Double { quantile(0.5) }
    var least: Double { sorted.first ?? .nan }
    var greatest: Double { sorted.last ?? .nan }

    /// The smallest value that a share of the values does not exceed.
    func quantile(_ share: Double) -> Double {
        guard !sorted.isEmpty else { return .nan }
        let rank = Int((share * Double(sorted.count)).rounded(.up)) - 1
        return sorted[min(max(rank, 0), sorted.count - 1)]
    }

    /// `12.3 (11.9–14.0)`: the median and the range, in a unit that is so many times smaller than that of the values.
    func text(times factor: Double = 1) -> String {
        guard sorted.count > 1 else { return Sample.text(median * factor) }
        return
            "\(Sample.text(median * factor)) (\(Sample.text(least * factor))–\(Sample.text(greatest * factor)))"
    }

    /// A figure with three significant digits.
    static func text(_ value: Double) -> String {
        guard value.isFinite else { return "?" }
        let digits = value == 0 ? 0 : Int(log10(abs(value)).rounded(.down))
        return String(format: "%.\(max(0, 2 - digits))f", value)
    }
}
