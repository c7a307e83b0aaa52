import Assessments
public import Bureau
public import Diagnostics
import Practice

/// What the words of filings are called, for whoever reads a table.
public struct WordNames: Sendable {
    private static let book = Phrasebook.joined([.bureau, .practice, .assessments])
    private let listed: [Breakdown: [String: String]]
    private let services: [String: LocalizedText]

    init(
        words: [ListedWord],
        firms: [Enrolment],
        serviceTypes: [FiledCode: LocalizedText],
    ) {
        func names(_ kind: ListedWord.Kind) -> [String: String] {
            Dictionary(
                words.filter { $0.kind == kind }.map { ($0.code.text, $0.name) },
                uniquingKeysWith: { first, _ in first },
            )
        }
        listed = [
            .place: names(.place), .campaign: names(.campaign),
            .firm: Dictionary(
                firms.map { ($0.firm.text, $0.name) },
                uniquingKeysWith: { first, _ in first },
            ),
        ]
        services = Dictionary(
            serviceTypes.map { ($0.key.text, $0.value) },
            uniquingKeysWith: { first, _ in first },
        )
    }

    /// The name of a word; the word itself where it has none.
    public func name(
        of word: String,
        by breakdown: Breakdown,
        in kinds: Set<FiledEventKind>,
        _ language: Language,
    ) -> String {
        if let name = listed[breakdown]?[word] { return name }
        if let message = breakdown.name(of: word, in: kinds) {
            return WordNames.book.text(message, in: language)
        }
        switch breakdown {
        case .type where kinds.contains(.publicService): return services[word]?[language] ?? word
        case .domain: return word.uppercased()
        default: return word
        }
    }

    /// The text of a message of the bureau's.
    public func text(_ message: Message, _ language: Language) -> String {
        WordNames.book.text(message, in: language)
    }
}

extension BureauDesk {
    /// What words are called at this bureau.
    public func wordNames() throws -> WordNames {
        WordNames(
            words: try office.held(ListedWord.self, in: Streams.listedWords).map(\.value),
            firms: try office.held(Enrolment.self, in: Streams.enrolments).map(\.value),
            serviceTypes: book.serviceTypes,
        )
    }
}
