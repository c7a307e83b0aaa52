extension IDForm {
    /// Whether a text has this form; the same as matching `pattern`, without the cost of an expression engine.
    func matches(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            var scanner = IDScanner(bytes)
            return matches(&scanner) && scanner.isAtEnd
        }
    }

    private func matches(_ scanner: inout IDScanner) -> Bool {
        switch self {
        case .checklist: scanner.checklist()
        case .point: scanner.point()
        case .finding: scanner.point() && scanner.suffix("F")
        case .recommendation: scanner.point() && scanner.suffix("R")
        case .name: scanner.name()
        case .article: scanner.article()
        case .district: scanner.digits(6...6)
        case .subject: scanner.subject()
        }
    }
}

/// Steps through the bytes of an id.
private struct IDScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var index = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    var isAtEnd: Bool { index == bytes.count }
    private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

    mutating func skip(_ byte: Unicode.Scalar) -> Bool {
        guard next == UInt8(ascii: byte) else { return false }
        index += 1
        return true
    }

    mutating func digits(_ count: ClosedRange<Int>) -> Bool {
        let start = index
        while let next, next >= 48, next <= 57 { index += 1 }
        return count.contains(index - start)
    }

    mutating func checklist() -> Bool {
        guard let next, next >= 65, next <= 90 else { return false }
        index += 1
        return digits(2...2)
    }

    mutating func point() -> Bool { checklist() && skip("-") && digits(2...2) }

    mutating func suffix(_ letter: Unicode.Scalar) -> Bool {
        skip("-") && skip(letter) && digits(1...3)
    }

    mutating func name() -> Bool {
        guard let next, next >= 97, next <= 122 else { return false }
        repeat {
            let start = index
            while let next = self.next, next >= 97 && next <= 122 || next >= 48 && next <= 57 {
                index += 1
            }
            if index == start { return false }
        } while skip("_")
        return true
    }

    mutating func article() -> Bool {
        guard next != 48, digits(1...5) else { return false }
        return skip("-") ? next != 48 && digits(1...3) : true
    }

    mutating func subject() -> Bool {
        guard checklist() else { return false }
        guard skip("-") else { return true }
        guard digits(2...2) else { return false }
        if skip(".") { return name() }
        guard skip("-") else { return true }
        return (skip("F") || skip("R")) && digits(1...3)
    }
}
