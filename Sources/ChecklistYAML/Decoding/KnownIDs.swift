import Diagnostics

/// The ids of one kind that were read so far, to find one that is used twice.
struct KnownIDs {
    private var first: [String: Place] = [:]

    /// Notes an id; a second use is reported with the place of the first.
    mutating func note(_ id: String, at node: YAMLNode, in decoding: FileDecoding) {
        guard !id.isEmpty else { return }
        let place = node.place(decoding.file)
        guard let earlier = first.updateValue(place, forKey: id) else { return }
        first[id] = earlier
        decoding.report(
            "checklist.duplicateID",
            at: node,
            ["id": .quoted(id), "place": .text(earlier.description)],
            isStructural: true,
        )
    }
}
