import Bureau

/// Ids that are made of numbers, and look like any other.
enum InventedIDs {
    private static let digits = Array("0123456789abcdef")

    /// An id of a series, such as checkups, in a district.
    static func id(_ series: Int, _ district: Int, _ number: Int) throws -> FiledID {
        try FiledID("\(hex(number, 8))-\(hex(district, 4))-7000-8000-\(hex(series, 12))")
    }

    private static func hex(_ number: Int, _ length: Int) -> String {
        String((0..<length).reversed().map { digits[number >> ($0 * 4) & 15] })
    }
}
