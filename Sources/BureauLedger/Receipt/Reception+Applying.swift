import Bureau
import Foundation
import Practice

extension Reception {
    /// Writes a filing down that counts.
    func accept(
        _ filing: Filing,
        _ hash: String,
        _ envelope: Data,
        isLate: Bool,
    ) throws -> ReceiptDraft {
        let position = nextPosition()
        try place(filing, hash, envelope, at: position, nil)
        let posting = try apply(filing, at: position)
        try events.apply(posting)
        postings.append(posting)
        return draft(filing, hash, isLate ? .late : .accepted, nil, at: position)
    }

    /// Writes a filing down that does not count for what it says, so that those after it in the chain do.
    func refuse(_ filing: Filing, _ message: ReceivedFiling, _ problem: FilingProblem) throws {
        try place(filing, message.hash, message.envelope, at: nextPosition(), problem)
        if let subject = filing.content.subject { refusedSubjects.insert(subject) }
    }

    private func place(
        _ filing: Filing,
        _ hash: String,
        _ envelope: Data,
        at position: Int64,
        _ problem: FilingProblem?,
    ) throws {
        filingRows.append([
            .text(district.digits), .integer(position), .bytes(LedgerHash.bytes(hash)),
            .text(filing.id.text), .text(filing.firm.text), .integer(filing.sequence),
            LedgerValue(filing.filedOn), LedgerValue(filing.corrects?.text),
            .text(filing.content.word), LedgerValue(filing.content.kind?.rawValue),
            LedgerValue(filing.content.subject?.text), LedgerValue(problem?.rawValue),
            .bytes(envelope),
        ])
        known.add(filing, hash: hash, at: position, problem)
        var chain = try chain(of: filing.firm)
        chain.last = FilingDesk.Link(sequence: filing.sequence, hash: hash)
        chain.hasChanged = true
        chains[filing.firm] = chain
    }

    /// What a filing changes; what it corrects no longer stands in any case.
    private func apply(_ filing: Filing, at position: Int64) throws -> Posting {
        var posting = Posting(position: position)
        if let corrected = filing.corrects, let known = try known.filing(corrected) {
            posting.removed = try events.events(saidAt: known.position)
            try replacePoints(saidAt: known.position, by: position)
        }
        switch filing.content {
        case .event(let event):
            let key = SubjectKey(firm: filing.firm, kind: event.kind, subject: event.subject)
            try remove(key, &posting)
            posting.added = standing([CountedEvent(event, of: filing.firm)], filing, position)
        case .withdrawn(let kind, let subject):
            let key = SubjectKey(firm: filing.firm, kind: kind, subject: subject)
            try remove(key, &posting)
        case .levels(let levels):
            let events = CountedEvent.events(of: levels, filed: filing.id, of: filing.firm)
            posting.added = standing(events, filing, position)
        case .points(let points):
            try keep(points, of: filing.firm, at: position)
        case .pointsWithdrawn(let checkup):
            try withdrawPoints(of: checkup, filing)
        }
        return posting
    }

    private func remove(_ key: SubjectKey, _ posting: inout Posting) throws {
        for event in try events.events(key)
        where !posting.removed.contains(where: event.isSame) {
            posting.removed.append(event)
        }
    }

    private func standing(
        _ events: [CountedEvent],
        _ filing: Filing,
        _ position: Int64,
    ) -> [StandingEvent] {
        zip(Int64(0)..., events).map { part, event in
            StandingEvent(position: position, part: part, firm: filing.firm, event: event)
        }
    }
}

extension FilingContent {
    /// Its word in the tables.
    var word: String {
        switch self {
        case .event: "event"
        case .withdrawn: "withdrawn"
        case .levels: "levels"
        case .points: "points"
        case .pointsWithdrawn: "points_withdrawn"
        }
    }

    /// The kind of event that it is about.
    var kind: FiledEventKind? {
        switch self {
        case .event(let event): event.kind
        case .withdrawn(let kind, _): kind
        case .levels, .points, .pointsWithdrawn: nil
        }
    }

    /// The id of what it is about.
    var subject: FiledID? {
        switch self {
        case .event(let event): event.subject
        case .withdrawn(_, let subject), .pointsWithdrawn(let subject): subject
        case .points(let points): points.checkup
        case .levels: nil
        }
    }
}
