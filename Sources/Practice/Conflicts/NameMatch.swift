public import Diagnostics

/// How two names come to be taken for that of one party.
public enum NameMatch: String, CaseIterable, Codable, Sendable {
    /// The credit codes are the same.
    case code
    /// The names are the same but for width, case, blanks and brackets.
    case exact
    /// The names of two organisations are the same but for the place at the beginning and the legal form.
    case normalised
    /// One is a branch of the other, or both are of one company.
    case branch
    /// The names are only similar.
    case similar

    /// Its name.
    public var name: Message { Message("conflict.match." + rawValue) }

    /// How two parties match; nil when they do not.
    ///
    /// Where both codes are known and differ, equal names are no more than similar, and similar names are nothing.
    public static func between(_ first: PartyName, _ second: PartyName) -> NameMatch? {
        between(first.compared, second.compared, codes: (first.code, second.code))
    }

    /// The same for names that were made comparable before.
    public static func between(
        _ first: ComparedName,
        _ second: ComparedName,
        codes: (CreditCode?, CreditCode?),
    ) -> NameMatch? {
        if let code = codes.0, !code.text.isEmpty, code == codes.1 { return .code }
        guard let match = between(first, second) else { return nil }
        guard codes.0 != nil, codes.1 != nil else { return match }
        switch match {
        case .exact, .normalised: return .similar
        case .branch: return .branch
        case .code, .similar: return nil
        }
    }

    /// How two names match, whatever the codes say.
    public static func between(_ first: ComparedName, _ second: ComparedName) -> NameMatch? {
        if first.key.isEmpty || second.key.isEmpty { return nil }
        if first.key == second.key { return .exact }
        if first.isPerson || second.isPerson { return nil }
        if first.parent == nil, second.parent == nil {
            if first.core == second.core { return .normalised }
            return NameSimilarity.isSimilar(first.core, second.core) ? .similar : nil
        }
        let owners = (first.parent ?? first.core, second.parent ?? second.core)
        return owners.0 == owners.1 ? .branch : nil
    }
}

extension PartyName {
    /// The name in the forms in which it is compared.
    public var compared: ComparedName { ComparedName(name, hasCode: code != nil) }
}
