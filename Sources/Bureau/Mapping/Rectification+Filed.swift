import Checklists
public import Practice

extension Rectification: FiledRecord {
    /// A recommendation counts once the enterprise has decided on it, by the day on which it is due.
    ///
    /// Its day may be yet to come: it counts when that day has passed.
    public func filed(_ map: FilingMap) -> [FiledEvent] {
        guard restingSince == nil || status.isSettled, let isAdopted,
            var event = map.event(
                .recommendation,
                id.text,
                on: since,
                in: checkup,
                about: enterprise,
                by: lawyers,
            )
        else { return [] }
        event.day = due
        event.done = verification?.on
        event.measures = [
            .recommendations: 1, .adopted: isAdopted ? 1 : 0,
            .verified: verification == nil ? 0 : 1,
        ]
        return [event]
    }

    /// Whether the enterprise adopts it, in full or in part; nil while it has not decided.
    private var isAdopted: Bool? {
        switch status {
        case .pending, .notNeeded: nil
        case .declined: false
        case .inProgress: steps.contains { $0.act.action == .plan } ? true : nil
        case .done, .partially, .verified: true
        }
    }
}
