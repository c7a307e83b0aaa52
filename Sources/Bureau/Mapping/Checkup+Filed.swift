import Checklists
public import Practice

extension Checkup: FiledRecord {
    /// A checkup counts once it has reached the enterprise, and its report once it was handed over.
    public func filed(_ map: FilingMap) -> [FiledEvent] {
        let steps: [(FiledEventKind, CalendarDate?)] = [
            (.checkup, days[.visit] ?? days[.start]), (.delivery, days[.deliver]),
        ]
        return steps.compactMap { kind, day in
            day.flatMap { day in
                map.event(kind, id.text, on: day, in: id, about: enterprise, by: lawyers)
            }
        }
    }
}
