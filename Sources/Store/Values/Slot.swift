/// What is in force for one subject of a stream: the entries that nothing has replaced.
public struct Slot: Hashable, Sendable {
    /// The stream.
    public let stream: StreamID
    /// The subject.
    public let subject: String
    /// The entries in force, earliest first; more than one when devices recorded without knowing of each other.
    public let heads: [Head]

    /// The entry that shows until a person settles a conflict: the latest by clock, then device.
    public var current: Head? { heads.last }

    /// Whether entries in force say different things.
    ///
    /// Equal values are no conflict, nor is an erased entry, for it says nothing any more.
    public var isConflict: Bool {
        let voices = heads.filter { !$0.isErased }
        guard let first = voices.first else { return false }
        return voices.dropFirst().contains { voice in
            voice.payload != first.payload || voice.kind != first.kind
                || voice.kindVersion != first.kindVersion
        }
    }
}
