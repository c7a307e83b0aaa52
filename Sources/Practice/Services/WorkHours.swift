public import Diagnostics

/// Time worked, in tenths of an hour.
public struct WorkHours: Hashable, Sendable {
    /// The tenths, from 1 to 10,000.
    public let tenths: Int

    /// Creates it from tenths; throws when they are out of range.
    public init(tenths: Int) throws(Diagnostic) {
        guard (1...10_000).contains(tenths) else { throw WorkHours.invalid }
        self.tenths = tenths
    }

    /// Reads `1.5`, `2` or `0.5小时`; throws when it is no number of tenths.
    public init(reading typed: String) throws(Diagnostic) {
        var text = typed.normalisedCode
        for unit in ["小时", "H"] where text.hasSuffix(unit) { text.removeLast(unit.count) }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        let fraction = parts.count == 2 ? parts[1] : "0"
        guard (1...2).contains(parts.count), parts[0].count <= 4, parts[0].isDigits(parts[0].count),
            !parts[0].isEmpty, fraction.isDigits(1), let tenths = Int(parts[0] + fraction)
        else { throw WorkHours.invalid }
        try self.init(tenths: tenths)
    }

    private static var invalid: Diagnostic { Diagnostic.refusal("service.hours") }

    /// A number of tenths as people write it: `1.5`.
    public static func text(tenths: Int) -> String { "\(tenths / 10).\(tenths % 10)" }
}

extension WorkHours: CustomStringConvertible {
    /// The hours with one decimal.
    public var description: String { WorkHours.text(tenths: tenths) }
}

extension WorkHours: Codable {
    /// Decodes it, under the same checks as when it is created.
    public init(from decoder: any Decoder) throws {
        try self.init(tenths: try decoder.singleValueContainer().decode(Int.self))
    }

    /// Encodes it as a number of tenths.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(tenths)
    }
}
