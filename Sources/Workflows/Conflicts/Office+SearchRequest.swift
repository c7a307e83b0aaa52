import Checklists
import Diagnostics
import Practice
import Store

extension Office {
    /// What is searched for a subject: everyone whom its record names.
    ///
    /// For a client who is not registered that is what was given.
    func request(
        for subject: ConflictSubject,
        given: [RelatedParty] = [],
        engagement: Engagement = .other,
    ) throws -> SearchRequest {
        switch subject {
        case .checkup(let id):
            guard let checkup = try record(id) else { throw Diagnostic.workflow("unknownCheckup") }
            let enterprise = try enterprise(checkup.enterprise.text)
            return try request(for: subject, of: enterprise, given: given, engagement: .checkup)
        case .matter(let id):
            guard let matter = try record(id) else { throw Office.unknown(Matter.self) }
            return SearchRequest(
                subject: subject,
                title: matter.title,
                enterprise: nil,
                engagement: matter.engagement,
                parties: matter.named,
                own: .init(register: .matters, record: id.text),
            )
        case .client(_, let id?):
            let enterprise = try enterprise(id.text)
            return try request(for: subject, of: enterprise, given: given, engagement: engagement)
        case .client(let name, nil):
            return SearchRequest(
                subject: subject,
                title: name,
                enterprise: nil,
                engagement: engagement,
                parties: given,
                own: nil,
            )
        }
    }

    private func request(
        for subject: ConflictSubject,
        of enterprise: Enterprise,
        given: [RelatedParty],
        engagement: Engagement,
    ) throws -> SearchRequest {
        let own = try enterprise.parties.map { try RelatedParty($0) }
        return SearchRequest(
            subject: subject,
            title: enterprise.name,
            enterprise: enterprise.id,
            engagement: engagement,
            parties: (own + given).withoutRepeats,
            own: .init(register: .enterprises, record: enterprise.id.text),
        )
    }

    /// Searches the index as it is now.
    func hits(of request: SearchRequest, findingSimilar: Bool = true) throws -> [ConflictHit] {
        try folder.journal.read(tables: { tables in
            try search(tables, findingSimilar).hits(request)
        }) + bothSides(of: request)
    }

    func search(_ tables: ReadTables, _ findingSimilar: Bool = true) -> PartySearch {
        PartySearch(
            tables: tables,
            owner: scope.owner,
            today: today,
            findsSimilar: findingSimilar,
        )
    }

    /// The parties that stand on both sides of the new matter itself.
    private func bothSides(of request: SearchRequest) throws -> [ConflictHit] {
        guard let own = request.own, own.register == .matters else { return [] }
        return ConflictRules.onBothSides(of: request.parties).map { client, other, match in
            ConflictHit(
                number: 1,
                searched: client,
                found: FoundParty(
                    register: own.register,
                    record: own.record,
                    title: request.title,
                    number: nil,
                    party: other,
                    engagement: request.engagement,
                    isCurrent: true,
                ),
                match: match,
                ground: .bothSides,
            )
        }
    }
}

extension [RelatedParty] {
    /// Each party once, in the order of their first place.
    fileprivate var withoutRepeats: [RelatedParty] {
        var seen: Set<RelatedParty> = []
        return filter { seen.insert($0).inserted }
    }
}
