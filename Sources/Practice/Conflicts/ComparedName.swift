/// A name in the forms in which the search for conflicts compares it.
public struct ComparedName: Hashable, Sendable {
    /// The name in half width and small letters, without blanks, brackets and other signs.
    public let key: String
    /// An organisation's name without the place it begins with and without its legal form; a person's whole name.
    public let core: String
    /// For a branch, the core of the company that it belongs to.
    public let parent: String?
    /// Whether it looks like the name of a person; those are compared as a whole only.
    public let isPerson: Bool

    /// Works the forms out; whoever has a credit code is an organisation.
    public init(_ name: String, hasCode: Bool = false) {
        let folded = ComparedName.folded(name)
        key = folded.filter(ComparedName.isKept)
        isPerson = !hasCode && ComparedName.looksLikePerson(folded)
        if isPerson {
            core = key
            parent = nil
        } else {
            let plain = ComparedName.withoutBrackets(folded)
            parent = ComparedName.parent(of: plain).map(ComparedName.core)
            core = parent == nil ? ComparedName.core(of: plain) : NameParts.droppingPlaces(plain)
        }
    }

    /// The forms as they were kept.
    public init(key: String, core: String, parent: String?, isPerson: Bool) {
        self.key = key
        self.core = core
        self.parent = parent
        self.isPerson = isPerson
    }

    /// The pairs of neighbouring characters of the core, by which similar names are found.
    public var bigrams: Set<Int64> { ComparedName.bigrams(of: core) }

    /// The pairs of neighbouring characters of a text, each as one number.
    static func bigrams(of text: String) -> Set<Int64> {
        let scalars = text.unicodeScalars.map { Int64($0.value) }
        return Set(zip(scalars, scalars.dropFirst()).map { $0 << 21 | $1 })
    }

    /// Half width, small letters, round brackets, no blanks and nothing invisible.
    private static func folded(_ name: String) -> String {
        let opening: Set<Character> = ["[", "{", "【", "〔", "〈", "《", "「"]
        let closing: Set<Character> = ["]", "}", "】", "〕", "〉", "》", "」"]
        return String(
            name.normalisedCode.lowercased().map { character in
                opening.contains(character) ? "(" : closing.contains(character) ? ")" : character
            }
        )
    }

    private static func isKept(_ character: Character) -> Bool {
        character.isLetter || character.isNumber
    }

    /// Leaves out brackets that hold a place or a legal form, and takes other brackets away from around their words.
    private static func withoutBrackets(_ folded: String) -> String {
        var rest = folded[...]
        var text = ""
        while let open = rest.firstIndex(of: "("),
            let close = rest[open...].firstIndex(of: ")")
        {
            let inner = String(rest[rest.index(after: open)..<close])
            text += rest[..<open]
            if !NameParts.isLeftOut(inner) { text += inner }
            rest = rest[rest.index(after: close)...]
        }
        return (text + rest).filter(isKept)
    }

    /// The name without its place and its legal form; two characters stay in any case.
    private static func core(of plain: String) -> String {
        var text = plain
        while let form = NameParts.legalForms.first(where: text.hasSuffix),
            text.count >= form.count + 2
        {
            text.removeLast(form.count)
        }
        return NameParts.droppingPlaces(text)
    }

    /// What stands before the words that make a name that of a branch.
    private static func parent(of plain: String) -> String? {
        guard let ending = NameParts.branchEndings.first(where: plain.hasSuffix) else { return nil }
        let stem = String(plain.dropLast(ending.count))
        let ends = NameParts.legalForms.compactMap { stem.ranges(of: $0).last?.upperBound }
        if let end = ends.max() { return String(stem[..<end]) }
        guard ending.hasPrefix("分") else { return nil }
        let company = NameParts.droppingLastPlace(stem)
        return company.count >= 2 ? company : nil
    }
}
