import Bureau
import Practice

/// The standing events of enterprises, or of lawyers, as far as a batch needs them.
struct EventGroups {
    private var groups: [String: [StandingEvent]] = [:]

    /// Those of the keys whose events are not here yet.
    func missing(_ keys: Set<String>) -> [LedgerValue] {
        keys.filter { groups[$0] == nil }.sorted().map { .text($0) }
    }

    /// Takes in what was read for keys, of which some may have no events.
    mutating func take(
        _ events: [StandingEvent],
        for keys: [LedgerValue],
        by key: (StandingEvent) -> [String],
    ) {
        for case .text(let key) in keys { groups[key] = [] }
        for event in events {
            for key in key(event) { groups[key]?.append(event) }
        }
    }

    /// Changes a group; what it was and what it became.
    mutating func change(
        _ key: String,
        by posting: Posting,
        where belongs: (StandingEvent) -> Bool,
    ) -> (before: [StandingEvent], after: [StandingEvent], changed: [StandingEvent]) {
        let before = groups[key] ?? []
        let removed = posting.removed.filter(belongs)
        let added = posting.added.filter(belongs)
        let after = before.filter { event in !removed.contains(where: event.isSame) } + added
        groups[key] = after
        return (before, after, removed + added)
    }
}
