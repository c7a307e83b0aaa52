import Checklists
public import Practice

extension FollowUp: FiledRecord {
    /// A follow-up counts once it was made.
    public func filed(_ map: FilingMap) -> [FiledEvent] {
        guard let account else { return [] }
        let event = map.event(
            .followUp,
            id.text,
            on: account.on,
            in: checkup,
            about: enterprise,
            by: lawyers,
        )
        return [event].compactMap { $0 }
    }
}
