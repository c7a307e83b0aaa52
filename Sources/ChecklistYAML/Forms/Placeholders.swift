/// The names that stand between braces in the wording of a form.
public enum Placeholders {
    /// A piece of wording: text as it stands, a name that stood between braces, or a box that a record ticks.
    public enum Piece: Hashable, Sendable {
        case text(String)
        case name(String)
        case choice(name: String, key: String)
    }

    /// The pieces of a text; an opening brace that is never closed is text.
    public static func pieces(of text: String) -> [Piece] {
        var pieces: [Piece] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
            pieces.append(piece(String(rest[rest.index(after: open)..<close])))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { pieces.append(.text(String(rest))) }
        return pieces
    }

    /// The names in a text, in their order.
    static func names(in text: String) -> [String] {
        pieces(of: text).compactMap { piece in
            switch piece {
            case .text: nil
            case .name(let name), .choice(let name, _): name
            }
        }
    }

    /// `box:value=key` is a box that is ticked where the record of the value has the key.
    private static func piece(_ name: String) -> Piece {
        let parts = name.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].hasPrefix("box:") else { return .name(name) }
        return .choice(name: String(parts[0].dropFirst(4)), key: String(parts[1]))
    }
}
