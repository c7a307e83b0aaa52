public import Diagnostics

/// A district by its code in GB/T 2260, six digits, such as 500114 for Qianjiang.
public struct DistrictCode: Hashable, Comparable, Sendable {
    /// The six digits.
    public let digits: String

    /// Reads a code; throws unless it is six digits.
    public init(_ digits: String) throws(Diagnostic) {
        guard digits.utf8.count == 6, digits.utf8.allSatisfy({ (48...57).contains($0) }) else {
            throw Diagnostic(
                .error,
                Message("bureau.district"),
                remedy: Message("bureau.district.remedy"),
            )
        }
        self.digits = digits
    }

    /// In the order of their digits.
    public static func < (left: DistrictCode, right: DistrictCode) -> Bool {
        left.digits < right.digits
    }
}

extension DistrictCode: Codable {
    /// Reads the digits, under the same rule.
    public init(from decoder: any Decoder) throws {
        try self.init(try decoder.singleValueContainer().decode(String.self))
    }

    /// Writes the digits.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(digits)
    }
}
