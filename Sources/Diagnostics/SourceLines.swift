/// The lines of a text file, as editors count them.
public enum SourceLines {
    /// The lines without their breaks (LF, CR LF or CR) and without a byte order mark.
    public static func of(_ text: String) -> [String] {
        of(bytes: Array(text.utf8))
    }

    /// The lines of a file's bytes; what is not UTF-8 shows as `�`.
    public static func of(bytes: [UInt8]) -> [String] {
        var lines: [String] = []
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var index = start
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x0A || byte == 0x0D {
                lines.append(String(decoding: bytes[start..<index], as: UTF8.self))
                if byte == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { index += 1 }
                start = index + 1
            }
            index += 1
        }
        lines.append(String(decoding: bytes[start...], as: UTF8.self))
        return lines
    }
}
