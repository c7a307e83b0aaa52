public import Diagnostics
import Practice

extension Breakdown {
    /// Its name.
    public var name: Message { Message("bureau.breakdown.\(rawValue)") }

    /// What a word of a closed list is called; nil for the words that a bureau, a firm or a file of indicators names.
    public func name(of word: String, in kinds: Set<FiledEventKind>) -> Message? {
        switch self {
        case .size: SizeClass(rawValue: word).map { Message("practice.size.\($0.rawValue)") }
        case .grade: EvidenceGrade(rawValue: word)?.name
        case .home, .source, .industry:
            words?.contains(word) == true ? Message("bureau.word.\(rawValue).\(word)") : nil
        case .type: kinds.lazy.compactMap { $0.name(ofType: word) }.first
        case .place, .firm, .lawyer, .campaign, .domain: nil
        }
    }
}

extension FiledEventKind {
    /// Its name.
    public var name: Message { Message("bureau.kind.\(rawValue)") }

    fileprivate func name(ofType word: String) -> Message? {
        switch self {
        case .service: ServiceType(rawValue: word)?.name
        case .dispute: DisputeType(rawValue: word)?.name
        case .request: RequestCategory(rawValue: word)?.name
        case .loss: Loss.Kind(rawValue: word)?.name
        case .retainer, .answer:
            types?.contains(word) == true ? Message("bureau.word.\(rawValue).\(word)") : nil
        case .pool: types?.contains(word) == true ? Message("level.\(word)") : nil
        default: nil
        }
    }
}
