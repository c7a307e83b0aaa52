public import Diagnostics

/// A time of the day to the minute.
public struct TimeOfDay: Hashable, Sendable {
    /// The minutes since midnight.
    public let minutes: Int

    /// Reads `09:30`, in any width; throws when it is no time.
    public init(_ typed: String) throws(Diagnostic) {
        let parts = typed.normalisedCode.split(separator: ":").map(String.init)
        guard parts.count == 2, (1...2).contains(parts[0].count), parts[0].isDigits(parts[0].count),
            parts[1].isDigits(2), let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 24,
            minute < 60
        else { throw Diagnostic.refusal("service.time") }
        minutes = hour * 60 + minute
    }
}

extension TimeOfDay: CustomStringConvertible {
    /// The time as `09:30`.
    public var description: String {
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        return "\(two(minutes / 60)):\(two(minutes % 60))"
    }
}

extension TimeOfDay: Codable {
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
