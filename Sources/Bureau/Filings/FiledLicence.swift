public import Diagnostics

/// The number of a lawyer's licence in a filing: 12 to 17 digits and nothing else.
public struct FiledLicence: Hashable, Comparable, Sendable {
    /// The digits.
    public let digits: String

    /// Reads a number; throws unless it is 12 to 17 digits.
    public init(_ digits: String) throws(Diagnostic) {
        guard (12...17).contains(digits.utf8.count),
            digits.utf8.allSatisfy({ (48...57).contains($0) })
        else { throw Diagnostic.filing("licence") }
        self.digits = digits
    }

    /// In the order of their digits.
    public static func < (left: FiledLicence, right: FiledLicence) -> Bool {
        left.digits < right.digits
    }
}

extension FiledLicence: Codable {
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
