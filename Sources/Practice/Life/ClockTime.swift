public import Diagnostics

/// A time of day to the minute, as `09:30`.
public struct ClockTime: Hashable, Sendable {
    /// Minutes since midnight.
    public let minutes: Int

    /// Reads `9:30` or `09:30`, in any width; throws for anything else.
    public init(_ typed: String) throws(Diagnostic) {
        let parts = typed.halfWidth.split(separator: ":", omittingEmptySubsequences: false)
        let digits = parts.map(String.init)
        guard digits.count == 2, digits[0].isDigits(1) || digits[0].isDigits(2),
            digits[1].isDigits(2), let hour = Int(digits[0]), let minute = Int(digits[1]),
            hour < 24, minute < 60
        else { throw Diagnostic.refusal("practice.time.invalid") }
        minutes = hour * 60 + minute
    }
}

extension ClockTime: CustomStringConvertible {
    /// The time with two digits each.
    public var description: String {
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
        return "\(two(minutes / 60)):\(two(minutes % 60))"
    }
}

extension ClockTime: Comparable {
    /// Whether the first comes before the second.
    public static func < (left: ClockTime, right: ClockTime) -> Bool {
        left.minutes < right.minutes
    }
}

extension ClockTime: Codable {
    /// Decodes it, under the same checks as when it is created.
    public init(from decoder: any Decoder) throws {
        try self.init(try decoder.singleValueContainer().decode(String.self))
    }

    /// Encodes it as one text.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
