import ArgumentParser
import Checklists
import Diagnostics
import Practice

/// A party as typed: `name`, `name=code`, and before it, where the option does not say it, the role and a colon.
struct TypedParty: ExpressibleByArgument, Sendable {
    let role: PartyRole?
    let name: String
    let code: String?

    init?(argument: String) {
        var rest = argument[...]
        var role: PartyRole?
        if let colon = rest.firstIndex(where: { ":：".contains($0) }),
            let named = PartyRole(typed: String(rest[..<colon]))
        {
            role = named
            rest = rest[rest.index(after: colon)...]
        }
        let parts = rest.split(maxSplits: 1, omittingEmptySubsequences: false) { "=＝".contains($0) }
        guard let first = parts.first, !first.allSatisfy(\.isWhitespace) else { return nil }
        self.role = role
        name = String(first)
        code = parts.count == 2 ? String(parts[1]) : nil
    }

    /// The party; where none was typed it has the given role.
    func party(_ given: PartyRole) throws(Diagnostic) -> RelatedParty {
        try RelatedParty(name: name, code: code.map { CreditCode($0) }, role: role ?? given)
    }
}

extension PartyRole {
    /// Reads a role as it stands in data, or in the words of either language.
    init?(typed: String) {
        let word = typed.filter { !$0.isWhitespace }.lowercased()
        let role = PartyRole.allCases.first { role in
            role.rawValue == word || role.words.contains(word)
        }
        guard let role else { return nil }
        self = role
    }

    /// The words for the role in both languages.
    private var words: Set<String> {
        Set(
            Language.allCases.flatMap { language in
                Words.book.text(Message("commands.party.words.\(rawValue)"), in: language)
                    .split(whereSeparator: { "、,".contains($0) })
                    .map { $0.filter { !$0.isWhitespace }.lowercased() }
            }
        )
    }
}
