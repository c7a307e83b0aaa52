import Checklists
public import Practice

extension ContactRecord: FiledRecord {
    /// A visit on site counts when somebody of the enterprise was met, whose name is in the signed record.
    public func filed(_ map: FilingMap) -> [FiledEvent] {
        guard mode == .onsite, result == .reached, !present.isEmpty else { return [] }
        let event = map.event(
            .visit,
            id.text,
            on: on,
            in: checkup,
            about: enterprise,
            by: people,
        )
        return [event].compactMap { $0 }
    }
}
