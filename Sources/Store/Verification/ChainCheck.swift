import Diagnostics

/// Follows the chains of devices and streams: numbers without gaps, each entry naming the hash before it.
struct ChainCheck {
    /// How many chains there were.
    private(set) var count = 0
    private var device: DeviceID?
    private var stream: StreamID?
    private var sequence: Int64 = 0
    /// The hashes under the current number; more than one is a fork.
    private var group: Set<Digest> = []
    /// The hashes under the number before it; nil when those are missing.
    private var before: Set<Digest>?

    /// Takes the next entry, in the order of device, stream and number.
    mutating func take(_ entry: Entry) -> [Diagnostic] {
        if entry.header.device != device || entry.header.stream != stream { start(entry) }
        var findings: [Diagnostic] = []
        let number = entry.header.sequence
        if number == sequence {
            if !group.isEmpty {
                findings.append(.store("store.verify.fork", entry.place, severity: .warning))
            }
        } else {
            let follows = number == sequence + 1
            if !follows { findings.append(.store("store.verify.gap", entry.place)) }
            before = follows ? group : nil
            sequence = number
            group = []
        }
        group.insert(entry.hash)
        if let before, !isLinked(entry, to: before) {
            findings.append(.store("store.verify.link", entry.place))
        }
        return findings
    }

    private mutating func start(_ entry: Entry) {
        count += 1
        device = entry.header.device
        stream = entry.header.stream
        sequence = 0
        group = []
        before = nil
    }

    private func isLinked(_ entry: Entry, to hashes: Set<Digest>) -> Bool {
        guard let previous = entry.header.previous else { return entry.header.sequence == 1 }
        return hashes.contains(previous)
    }
}

extension Entry {
    /// Where the entry is, for messages: ids and numbers, no facts.
    var place: [String: Message.Argument] {
        [
            "stream": .text(header.stream.text), "device": .text(header.device.description),
            "sequence": .number(Int(header.sequence)), "entry": .text(id.description),
        ]
    }
}
