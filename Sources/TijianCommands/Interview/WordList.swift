import Diagnostics

/// The words of the language files that a person can type for one of several things.
///
/// A phrase lists its words with commas between them; those of both languages are understood.
struct WordList<Thing: Sendable>: Sendable {
    private let things: [String: Thing]

    /// The things, each with the key of its words.
    init(_ things: [(key: String, thing: Thing)]) {
        var found: [String: Thing] = [:]
        for (key, thing) in things {
            for word in Language.allCases.flatMap({ WordList.words(of: key, in: $0) }) {
                found[word] = thing
            }
        }
        self.things = found
    }

    /// What a typed word asks for.
    subscript(_ typed: String) -> Thing? { things[typed.halfWidth.lowercased()] }

    /// The known word that a mistyped one most likely means.
    func nearest(to typed: String) -> String? {
        NearestName.of(typed.lowercased(), among: things.keys.sorted())
    }

    /// The words of one phrase, in small letters, the one that is shown in front.
    static func words(of key: String, in language: Language) -> [String] {
        (Words.book.phrase(key, in: language) ?? "").split(separator: ",").map {
            String($0).trimmed.lowercased()
        }
    }
}
