import Checklists
public import Practice

extension ServiceTeam: FiledRecord {
    /// A team counts from the day on which it was formed; a dissolved one counts as nothing.
    public func filed(_ map: FilingMap) -> [FiledEvent] {
        guard status == .active, let formedOn else { return [] }
        let event = map.event(.team, id.text, on: formedOn, about: nil, by: members)
        return [event].compactMap { $0 }
    }
}
