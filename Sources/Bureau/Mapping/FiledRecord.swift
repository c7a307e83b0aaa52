/// A record of a firm of which its bureau learns something.
public protocol FiledRecord {
    /// The events that are filed of it, as it stands; none when it does not count.
    func filed(_ map: FilingMap) -> [FiledEvent]
}
