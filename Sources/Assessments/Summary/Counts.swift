/// How many there are of each case, zeros included.
public struct Counts<Key>: Hashable, Sendable
where Key: CaseIterable & Hashable & RawRepresentable<String> & Sendable {
    private var numbers: [Key: Int]

    /// Counts keys.
    public init(_ keys: some Sequence<Key>) {
        numbers = [:]
        for key in keys { numbers[key, default: 0] += 1 }
    }

    /// The number of one case.
    public subscript(key: Key) -> Int { numbers[key] ?? 0 }

    /// The number of all.
    public var total: Int { numbers.values.reduce(0, +) }

    /// Every case with its number, in the order of the cases.
    public var all: [(key: Key, count: Int)] { Key.allCases.map { ($0, self[$0]) } }
}

/// A JSON object from case to number, with every case.
extension Counts: Codable {
    private struct Name: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    /// Reads the object; a case that it lacks is 0.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Name.self)
        numbers = [:]
        for key in Key.allCases {
            let name = Name(stringValue: key.rawValue)
            let count = try container.decodeIfPresent(Int.self, forKey: name) ?? 0
            if count != 0 { numbers[key] = count }
        }
    }

    /// Writes every case.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Name.self)
        for (key, count) in all {
            try container.encode(count, forKey: Name(stringValue: key.rawValue))
        }
    }
}
