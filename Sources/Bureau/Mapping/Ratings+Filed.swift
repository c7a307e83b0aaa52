import Checklists
public import Practice

extension SatisfactionRating: FiledRecord {
    /// The overall mark alone: neither the comment nor who gave it.
    public func filed(_ map: FilingMap) -> [FiledEvent] {
        let checkup = target.kind == .checkup ? Checkup.ID(target.id) : nil
        var event = map.event(
            .rating,
            id.text,
            on: on,
            in: checkup,
            about: enterprise,
            by: [],
        )
        event?.type = try? FiledCode(target.kind.rawValue)
        event?.measures = [.score: Int64(scores.overall)]
        return [event].compactMap { $0 }
    }
}
