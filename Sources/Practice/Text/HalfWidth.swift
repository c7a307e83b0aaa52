extension String {
    /// The text with full-width letters, digits and signs in their half-width form.
    var halfWidth: String {
        var scalars = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar.value {
            case 0x3000: scalars.append(" ")
            case 0xFF01...0xFF5E: scalars.append(UnicodeScalar(scalar.value - 0xFEE0) ?? scalar)
            default: scalars.append(scalar)
            }
        }
        return String(scalars)
    }

    /// The text in half width, in capitals, without blanks or invisible characters: one form per code.
    var normalisedCode: String {
        let kept = halfWidth.uppercased().unicodeScalars.filter { scalar in
            switch scalar.properties.generalCategory {
            case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator: false
            default: true
            }
        }
        return String(String.UnicodeScalarView(kept))
    }

    /// Whether it has a number of characters and all are digits 0 to 9.
    func isDigits(_ count: Int) -> Bool {
        utf8.count == count && utf8.allSatisfy { $0 >= 48 && $0 <= 57 }
    }
}
