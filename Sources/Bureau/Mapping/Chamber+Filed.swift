import Checklists
public import Practice

extension Chamber: FiledRecord {
    /// The pairing of the chamber with the firm itself, for its term.
    public func filed(_ map: FilingMap) -> [FiledEvent] {
        guard let pairing, pairing.firm == map.firm else { return [] }
        var event = map.event(.pairing, id.text, on: pairing.signedOn, about: nil)
        event?.until = pairing.until
        return [event].compactMap { $0 }
    }
}
