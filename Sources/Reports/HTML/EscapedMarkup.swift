internal import Mustache

/// Escapes texts for HTML byte by byte, where the template engine's own goes character by character.
struct EscapedMarkup: MustacheContentType {
    private static let name = "ESCAPED"
    private static let registered: Void = MustacheContentTypes.register(
        EscapedMarkup(),
        named: name,
    )

    /// A template whose texts are escaped so.
    static func template(_ text: String) throws -> MustacheTemplate {
        _ = registered
        return try MustacheTemplate(string: "{{% CONTENT_TYPE:\(name)}}\n\(text)")
    }

    func escapeText(_ text: String) -> String {
        guard text.utf8.contains(where: { EscapedMarkup.entity($0) != nil }) else { return text }
        var escaped: [UInt8] = []
        escaped.reserveCapacity(text.utf8.count + 32)
        for byte in text.utf8 {
            if let entity = EscapedMarkup.entity(byte) {
                escaped.append(contentsOf: entity.utf8)
            } else {
                escaped.append(byte)
            }
        }
        return String(decoding: escaped, as: UTF8.self)
    }

    private static func entity(_ byte: UInt8) -> String? {
        switch byte {
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: nil
        }
    }
}
