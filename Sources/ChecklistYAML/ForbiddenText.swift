/// What a checklist file may not contain, found in one pass over valid UTF-8.
enum ForbiddenText {
    /// Why a place is refused.
    enum Cause: Equatable {
        /// A control character, an unusual line break, or a byte order mark in the middle.
        case character(UInt32)
        /// A line that begins a directive, `%YAML` or `%TAG`.
        case directive
    }

    /// The first forbidden place.
    static func first(in bytes: UnsafeBufferPointer<UInt8>) -> (offset: Int, cause: Cause)? {
        if isDirective(bytes, at: 0) { return (0, .directive) }
        for (index, byte) in bytes.enumerated() where isSuspect(byte) {
            if byte == 0x0A || byte == 0x0D {
                if isDirective(bytes, at: index + 1) { return (index + 1, .directive) }
            } else if let value = forbidden(bytes, at: index) {
                return (index, .character(value))
            }
        }
        return nil
    }

    /// The first forbidden character of a scalar, where lines may begin as they like.
    static func firstCharacter(in bytes: UnsafeBufferPointer<UInt8>) -> UInt32? {
        for (index, byte) in bytes.enumerated()
        where isSuspect(byte) && byte != 0x0A && byte != 0x0D {
            if let value = forbidden(bytes, at: index) { return value }
        }
        return nil
    }

    /// A character as Unicode writes it, such as `U+0000`.
    static func code(_ value: UInt32) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    /// Bytes that deserve a closer look: controls, and the first bytes of the characters in question.
    @inline(__always)
    private static func isSuspect(_ byte: UInt8) -> Bool {
        byte < 0x20 ? byte != 0x09 : byte == 0x7F || byte == 0xC2 || byte == 0xE2 || byte == 0xEF
    }

    private static func forbidden(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt32? {
        let byte = bytes[index]
        if byte < 0x80 { return UInt32(byte) }
        let second = UInt32(bytes[index + 1])
        if byte == 0xC2 { return second < 0xA0 ? second : nil }
        let value =
            (UInt32(byte) & 0x0F) << 12 | (second & 0x3F) << 6 | UInt32(bytes[index + 2]) & 0x3F
        switch value {
        case 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: return value
        default: return nil
        }
    }

    /// Directives are refused before parsing, because libyaml compares each `%TAG` with all others.
    private static func isDirective(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        guard index < bytes.count, bytes[index] == UInt8(ascii: "%") else { return false }
        let rest = bytes[(index + 1)...]
        return rest.starts(with: "YAML".utf8) || rest.starts(with: "TAG".utf8)
    }
}
