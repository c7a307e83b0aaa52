extension Rational {
    /// Reads a plain decimal such as `-12.50`; nil for anything else.
    public init?(decimal text: some StringProtocol) {
        var top: Int128 = 0
        var bottom: Int128 = 1
        var digits = 0
        var seenPoint = false
        var endsInPoint = false
        var bytes = text.utf8[...]
        let negative = bytes.first == UInt8(ascii: "-")
        if negative { bytes = bytes.dropFirst() }
        for byte in bytes {
            if byte == UInt8(ascii: "."), !seenPoint, digits > 0 {
                seenPoint = true
                endsInPoint = true
                continue
            }
            endsInPoint = false
            guard byte >= 48, byte <= 57 else { return nil }
            digits += 1
            guard digits <= 30 else { return nil }
            top = top * 10 + Int128(byte - 48)
            if seenPoint { bottom *= 10 }
        }
        guard digits > 0, !endsInPoint else { return nil }
        self.init(negative ? -top : top, over: bottom)
    }

    /// The exact decimal where there is one of at most 12 places; otherwise the fraction `1/3`.
    public var text: String {
        if isWhole { return String(numerator) }
        var scaled = self
        for places in 1...12 {
            guard let next = scaled.multiplied(by: Rational(10)) else { break }
            scaled = next
            if scaled.isWhole { return Rational.decimal(scaled.numerator, places: places) }
        }
        return "\(numerator)/\(denominator)"
    }

    private static func decimal(_ digits: Int128, places: Int) -> String {
        let magnitude = String(digits.magnitude)
        let padded =
            String(repeating: "0", count: max(0, places + 1 - magnitude.count)) + magnitude
        return (digits < 0 ? "-" : "") + padded.dropLast(places) + "." + padded.suffix(places)
    }
}

extension Rational: Codable {
    /// Reads it, with the same checks.
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let value = Rational(fraction: text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "not a number")
            )
        }
        self = value
    }

    /// Writes it.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }

    /// Reads what `text` writes.
    public init?(fraction text: String) {
        guard let slash = text.utf8.firstIndex(of: UInt8(ascii: "/")) else {
            self.init(decimal: text)
            return
        }
        guard let top = Int128(text[..<slash]),
            let bottom = Int128(text[text.utf8.index(after: slash)...])
        else {
            return nil
        }
        self.init(top, over: bottom)
    }
}
