import Practice

/// What an event of a kind can have: the reader of indicators holds definitions against it.
extension FiledEventKind {
    /// Whether it is about an enterprise.
    public var hasParty: Bool {
        switch self {
        case .team, .pairing, .example, .answer, .publicService, .pool: false
        default: true
        }
    }

    /// Whether it has a term, at whose last day it ends.
    public var hasTerm: Bool {
        switch self {
        case .retainer, .team, .pairing, .publicService: true
        default: false
        }
    }

    /// Whether it has a day on which it was done.
    public var hasDone: Bool {
        switch self {
        case .recommendation, .request, .publicService: true
        default: false
        }
    }

    /// By what it can be broken down.
    public var breakdowns: Set<Breakdown> {
        switch self {
        case .pool: [.firm, .domain, .type]
        case .answer: [.firm, .type]
        case .team, .pairing, .example: [.place, .firm, .lawyer, .campaign]
        case .publicService: [.place, .firm, .lawyer, .campaign, .type]
        case .loss: FiledEventKind.ofEnterprises.union([.type, .grade])
        default: FiledEventKind.ofEnterprises.union(types == nil ? [] : [.type])
        }
    }

    private static let ofEnterprises: Set<Breakdown> = [
        .place, .home, .industry, .size, .firm, .lawyer, .source, .campaign,
    ]

    /// What is counted of it beside itself.
    public var measures: Set<FiledMeasure> {
        switch self {
        case .visit, .checkup, .followUp: [.tenths, .attendees]
        case .report: [.findings, .findingsToAct, .recommendations]
        case .advice: [.recommendations, .documents]
        case .recommendation: [.recommendations, .adopted, .verified]
        case .service: [.attendees, .documents, .rules, .tenths, .fen]
        case .dispute, .loss, .retainer: [.fen]
        case .rating: [.score]
        case .publicService: [.attendees, .documents, .rules, .tenths, .fen]
        case .team: [.attendees]
        case .pool: [.findings]
        case .delivery, .pairing, .request, .example, .answer: []
        }
    }

    /// The words that `type` can have; nil where an event of the kind has no type, or the bureau lists the words itself.
    public var types: Set<String>? {
        switch self {
        case .service: FiledEventKind.words(ServiceType.self)
        case .dispute: FiledEventKind.words(DisputeType.self)
        case .request: FiledEventKind.words(RequestCategory.self)
        case .loss: ["recovered", "averted"]
        case .retainer: ["new", "renewal"]
        case .answer: ["can_take", "cannot"]
        case .pool: ["red", "orange", "yellow", "blue"]
        default: nil
        }
    }

    private static func words<Word>(_ type: Word.Type) -> Set<String>
    where Word: RawRepresentable<String> & CaseIterable {
        Set(Word.allCases.map(\.rawValue))
    }
}

extension Breakdown {
    /// The words of a closed list; nil where a bureau, a firm or an event lists them.
    public var words: Set<String>? {
        switch self {
        case .industry: Set("abcdefghijklmnopqrst".map(String.init))
        case .home: Set(FiledHome.allCases.map(\.rawValue))
        case .size: Set(SizeClass.allCases.map(\.rawValue))
        case .source: Set(CheckupSource.allCases.map(\.rawValue))
        case .grade: Set(EvidenceGrade.allCases.map(\.rawValue))
        case .place, .firm, .lawyer, .campaign, .type, .domain: nil
        }
    }
}
