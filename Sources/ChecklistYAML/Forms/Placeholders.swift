/// The names that stand between braces in the wording of a form.
public enum Placeholders {
    /// A piece of wording: text as it stands, or a name that stood between braces.
    public enum Piece: Hashable, Sendable {
        case text(String)
        case name(String)
    }

    /// The pieces of a text; an opening brace that is never closed is text.
    public static func pieces(of text: String) -> [Piece] {
        var pieces: [Piece] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
            pieces.append(.name(String(rest[rest.index(after: open)..<close])))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { pieces.append(.text(String(rest))) }
        return pieces
    }

    /// The names in a text, in their order.
    static func names(in text: String) -> [String] {
        pieces(of: text).compactMap { piece in
            if case .name(let name) = piece { name } else { nil }
        }
    }
}
