#if PostgreSQL
/// A decimal number as PostgreSQL sends it, such as the sum of 64-bit numbers.
enum PostgreSQLNumeric {
    /// The whole number; nil when it has a fraction, is none, or does not fit.
    static func integer(_ bytes: UnsafeRawBufferPointer) -> Int64? {
        guard bytes.count >= 8, bytes.count % 2 == 0 else { return nil }
        let words = stride(from: 0, to: bytes.count, by: 2).map {
            Int64(bytes[$0]) << 8 | Int64(bytes[$0 + 1])
        }
        let (count, weight, sign) = (
            Int(words[0]), Int(Int16(truncatingIfNeeded: words[1])), words[2],
        )
        guard sign == 0 || sign == 0x4000, words.count == count + 4 else { return nil }
        guard count > 0 else { return 0 }
        guard weight >= count - 1, weight < 5 else { return nil }
        var value: Int64 = 0
        for place in 0...weight {
            let digit = place < count ? words[4 + place] : 0
            let (product, isTooLarge) = value.multipliedReportingOverflow(by: 10_000)
            let (sum, isOver) = product.subtractingReportingOverflow(digit)
            guard !isTooLarge, !isOver else { return nil }
            value = sum
        }
        if sign == 0x4000 { return value }
        return value == .min ? nil : -value
    }
}
#endif
