import Checklists
public import Practice

extension Retainer: FiledRecord {
    /// A signed contract of general counsel counts for its term; counsel in one matter is no retainer 专项除外.
    ///
    /// It is filed for enterprises elsewhere too, for the scope by the lawyers' district.
    public func filed(_ map: FilingMap) -> [FiledEvent] {
        guard signedOn != nil, terms.kind != .special, let lastDay, lastDay >= terms.start,
            var event = map.event(
                .retainer,
                id.text,
                on: terms.start,
                about: enterprise,
                by: terms.lawyers,
            )
        else { return [] }
        event.until = lastDay
        let origin: FiledWords.RetainerOrigin = renewalOf == nil ? .new : .renewal
        event.type = try? FiledCode(origin.rawValue)
        return [event]
    }
}
