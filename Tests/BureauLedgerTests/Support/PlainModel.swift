import Bureau
import BureauLedger
import Checklists
import Practice

/// What the figures must be, by the plainest way to count: every filing that counts is read again for every figure.
struct PlainModel {
    /// An event, with the firm that filed it.
    struct Said {
        let firm: CreditCode
        let filing: FiledID
        let event: CountedEvent
    }

    /// Everything that stands now.
    private(set) var standing: [Said] = []

    /// Takes in a filing that counts.
    mutating func take(_ filing: Filing) {
        if let corrected = filing.corrects { standing.removeAll { $0.filing == corrected } }
        switch filing.content {
        case .event(let event):
            remove(event.kind, event.subject, filing.firm)
            standing.append(
                Said(
                    firm: filing.firm,
                    filing: filing.id,
                    event: CountedEvent(event, of: filing.firm),
                )
            )
        case .withdrawn(let kind, let subject): remove(kind, subject, filing.firm)
        case .levels(let levels):
            for event in CountedEvent.events(of: levels, filed: filing.id, of: filing.firm) {
                standing.append(Said(firm: filing.firm, filing: filing.id, event: event))
            }
        case .points, .pointsWithdrawn: break
        }
    }

    private mutating func remove(_ kind: FiledEventKind, _ subject: FiledID, _ firm: CreditCode) {
        standing.removeAll {
            $0.firm == firm && $0.event.kind == kind && $0.event.subject == subject
        }
    }

    /// A figure over days, in total or under a word.
    func value(
        _ quantity: Quantity,
        _ first: CalendarDate,
        _ last: CalendarDate,
        _ word: (Breakdown, String)? = nil,
    ) -> Int64 {
        let events = standing.map(\.event).filter { counts($0, quantity, first, last, word) }
        let lawyers = events.flatMap { event in
            (event.words[.lawyer] ?? []).filter { licence in
                guard let word, word.0 == .lawyer else { return true }
                return licence == word.1
            }
        }
        switch quantity.counting {
        case .events(once: .none), .inForce(.none): return Int64(events.count)
        case .sum(let measure): return events.reduce(0) { $0 + ($1.measures[measure] ?? 0) }
        case .events(once: .some):
            let keys = events.map {
                ($0.party ?? $0.subject.text) + (day($0, quantity)?.description ?? "")
            }
            return Int64(Set(keys).count)
        case .distinct(.party), .inForce(.party):
            return Int64(Set(events.compactMap(\.party)).count)
        case .distinct(.lawyer), .inForce(.lawyer): return Int64(Set(lawyers).count)
        }
    }

    private func day(_ event: CountedEvent, _ quantity: Quantity) -> CalendarDate? {
        switch quantity.selection.by {
        case .day: event.day
        case .until: event.until
        case .done: event.done
        }
    }

    private func counts(
        _ event: CountedEvent,
        _ quantity: Quantity,
        _ first: CalendarDate,
        _ last: CalendarDate,
        _ word: (Breakdown, String)?,
    ) -> Bool {
        let selection = quantity.selection
        guard selection.kinds.contains(event.kind), let day = day(event, quantity) else {
            return false
        }
        if let word, event.words[word.0]?.contains(word.1) != true { return false }
        for (breakdown, words) in selection.words
        where words.isDisjoint(with: event.words[breakdown] ?? []) {
            return false
        }
        for bound in selection.bounds where event.measures[bound.measure] ?? 0 < bound.least {
            return false
        }
        if case .inForce = quantity.counting {
            return event.day <= last && (event.until.map { $0 >= last } ?? true)
        }
        if selection.doneWithin {
            guard let done = event.done, done >= first, done <= last else { return false }
        }
        return day >= first && day <= last
    }

    /// Every word under which something may be counted.
    func words(_ breakdown: Breakdown) -> [String] {
        Set(standing.flatMap { $0.event.words[breakdown] ?? [] }).sorted()
    }
}
