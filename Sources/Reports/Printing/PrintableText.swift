extension String {
    /// The text without what has no printed form: control characters, byte-order marks and direction overrides.
    ///
    /// Line and paragraph separators become line feeds (CR LF one), tabs become spaces; emoji stay.
    var printable: String {
        guard unicodeScalars.contains(where: String.isUnprintable) else { return self }
        var kept = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        for scalar in unicodeScalars {
            defer { previous = scalar }
            switch scalar {
            case "\n" where previous == "\r": break
            case "\r", "\u{85}", "\u{2028}", "\u{2029}": kept.append("\n")
            case "\t": kept.append(" ")
            case _ where String.isUnprintable(scalar): break
            default: kept.append(scalar)
            }
        }
        return String(kept)
    }

    private static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A: false
        case 0x00...0x1F, 0x7F...0x9F: true
        case 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F: true
        case 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
        case let value: value & 0xFFFE == 0xFFFE
        }
    }
}
