public import Checklists
public import Diagnostics

/// One search for conflicts of interest: who searched what where, what was found, and what became of it.
///
/// Its details stay in the firm; ``answer`` is all that goes out.
public struct ConflictCheck: Hashable, Sendable {
    /// The id of a check.
    public typealias ID = Identifier<ConflictCheck>

    /// The series of checks.
    public static let series = "利冲"

    /// The check's id.
    public let id: ID
    /// The number in the firm's series.
    public let number: DocumentNumber
    /// What it is for.
    public let subject: ConflictSubject
    /// What that is called.
    public let title: String
    /// The enterprise that it concerns, if it is registered.
    public let enterprise: Enterprise.ID?
    /// What the firm is about to do.
    public let engagement: Engagement
    /// Who searched.
    public let searchedBy: User.ID
    /// On which day.
    public let on: CalendarDate
    /// All names and codes searched for, with what they are to the new engagement.
    public let searched: [RelatedParty]
    /// What was looked through.
    public let scope: ConflictScope
    /// What was found, by number.
    public internal(set) var hits: [ConflictHit]
    /// The waiver of what may be waived.
    public internal(set) var waiver: ConflictWaiver?

    /// Records a search; throws when nothing was searched for, or a waiver has nothing to waive.
    public init(
        id: ID,
        number: DocumentNumber,
        subject: ConflictSubject,
        title: String,
        enterprise: Enterprise.ID? = nil,
        engagement: Engagement,
        searchedBy: User.ID,
        on: CalendarDate,
        searched: [RelatedParty],
        scope: ConflictScope,
        hits: [ConflictHit],
        waiver: ConflictWaiver? = nil,
    ) throws(Diagnostic) {
        guard !searched.isEmpty else {
            throw Diagnostic.refusal("practice.conflict.nothingSearched")
        }
        self.id = id
        self.number = number
        self.subject = subject
        self.title = try CheckedText.required(title, field: "matterTitle")
        self.enterprise = enterprise
        self.engagement = engagement
        self.searchedBy = searchedBy
        self.on = on
        self.searched = searched
        self.scope = scope
        self.hits = hits.enumerated().map { $1.numbered($0 + 1) }
        self.waiver = waiver
        if waiver != nil, result != .waivable {
            throw Diagnostic.refusal("practice.conflict.notWaivable", subject: id.text)
        }
    }

    /// What it comes to; nil while a lawyer must still judge a hit.
    public var result: ConflictResult? {
        guard !hits.contains(where: \.isOpen) else { return nil }
        switch hits.map(\.gravity).max() ?? .none {
        case .none, .lookAt: return .clear
        case .waivable: return .waivable
        case .absolute: return .absolute
        }
    }

    /// What may be said outside the firm; nil while nothing is decided.
    public var answer: ConflictAnswer? {
        switch result {
        case nil: nil
        case .clear: .canTakeIt
        case .waivable: waiver == nil ? .cannot : .canTakeIt
        case .absolute: .cannot
        }
    }

    /// How many hits a lawyer must still judge.
    public var openHits: Int { hits.count(where: \.isOpen) }

    /// The check after a judgement on one hit; a waiver given before does not cover it any more.
    public func judging(
        _ number: Int,
        _ judgement: ConflictJudgement,
    ) throws(Diagnostic) -> ConflictCheck {
        guard let index = hits.firstIndex(where: { $0.number == number }) else {
            throw Diagnostic.refusal("practice.conflict.noHit", ["count": .number(hits.count)])
        }
        var check = self
        check.hits[index] = hits[index].judged(judgement)
        check.waiver = nil
        return check
    }

    /// Throws unless the result can be waived.
    public func requireWaivable() throws(Diagnostic) {
        switch result {
        case .waivable: return
        case nil:
            throw Diagnostic.refusal("practice.conflict.notJudged", ["count": .number(openHits)])
        case .clear, .absolute: throw Diagnostic.refusal("practice.conflict.notWaivable")
        }
    }

    /// The check with the parties' waiver; throws unless its result can be waived.
    public func waived(by waiver: ConflictWaiver) throws(Diagnostic) -> ConflictCheck {
        try requireWaivable()
        var check = self
        check.waiver = waiver
        return check
    }
}

extension ConflictCheck: Codable {
    /// Decodes it, under the same checks as when it is created.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            id: try container.decode(ID.self, forKey: .id),
            number: try container.decode(DocumentNumber.self, forKey: .number),
            subject: try container.decode(ConflictSubject.self, forKey: .subject),
            title: try container.decode(String.self, forKey: .title),
            enterprise: try container.decodeIfPresent(Enterprise.ID.self, forKey: .enterprise),
            engagement: try container.decode(Engagement.self, forKey: .engagement),
            searchedBy: try container.decode(User.ID.self, forKey: .searchedBy),
            on: try container.decode(CalendarDate.self, forKey: .on),
            searched: try container.decode([RelatedParty].self, forKey: .searched),
            scope: try container.decode(ConflictScope.self, forKey: .scope),
            hits: try container.decode([ConflictHit].self, forKey: .hits),
            waiver: try container.decodeIfPresent(ConflictWaiver.self, forKey: .waiver),
        )
    }
}
