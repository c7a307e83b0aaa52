public import Diagnostics

/// A piece of wording of a bulletin in both languages, with figures between braces.
public struct BulletinText: Hashable, Sendable {
    /// A stretch of one language.
    public enum Piece: Hashable, Sendable {
        /// As it stands.
        case text(String)
        /// What stood between braces, and what it means; nil when it means nothing.
        case placeholder(String, BulletinPlaceholder?)
    }

    /// The wording as it stands.
    public let wording: LocalizedText

    /// Creates it.
    public init(_ wording: LocalizedText) { self.wording = wording }

    /// The stretches in one language; an opening brace that is never closed is text.
    public func pieces(_ language: Language) -> [Piece] {
        var pieces: [Piece] = []
        let text = wording[language]
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
            let name = String(rest[rest.index(after: open)..<close])
            pieces.append(.placeholder(name, BulletinPlaceholder(name)))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { pieces.append(.text(String(rest))) }
        return pieces
    }

    /// What stands between braces in one language.
    public func placeholders(_ language: Language) -> [(name: String, BulletinPlaceholder?)] {
        pieces(language).compactMap { piece in
            if case .placeholder(let name, let meaning) = piece { (name, meaning) } else { nil }
        }
    }

    /// The ids of the indicators that it names in any language.
    public var indicators: [String] {
        Language.allCases.flatMap(placeholders).compactMap { placeholder in
            if case .figure(let id, _) = placeholder.1 { id } else { nil }
        }
    }
}
