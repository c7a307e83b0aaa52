public import Checklists
public import Diagnostics

/// The content of each checklist version that was published: `versions.lock`.
///
/// A line holds a checklist's id, a version and the hash of its content, such as `D09 1 5f70bf18…`. The content is
/// the checklist's snapshot bytes: everything it says, without the places in its file.
public struct VersionsLock: Hashable, Sendable {
    /// A published version.
    public struct Entry: Hashable, Sendable {
        /// The checklist.
        public let id: Checklist.ID
        /// The version.
        public let version: Int
        /// The hash of its content.
        public let hash: String

        /// Creates an entry.
        public init(id: Checklist.ID, version: Int, hash: String) {
            self.id = id
            self.version = version
            self.hash = hash
        }
    }

    /// The entries by checklist, then by version.
    public let entries: [Entry]

    /// A lock of entries, in any order.
    public init(_ entries: [Entry]) {
        self.entries = entries.sorted { ($0.id, $0.version) < ($1.id, $1.version) }
    }

    /// The hash of a checklist's content; `hash` gives the hash of bytes as text, such as SHA-256 in hex.
    public static func contentHash(_ checklist: Checklist, hash: ([UInt8]) -> String) -> String {
        hash(checklist.wire)
    }

    /// The lock with the present content of checklists; earlier versions stay.
    public func updated(with checklists: [Checklist], hash: ([UInt8]) -> String) -> VersionsLock {
        let present = checklists.map {
            Entry(id: $0.id, version: $0.version, hash: VersionsLock.contentHash($0, hash: hash))
        }
        let kept = entries.filter { old in
            !present.contains { $0.id == old.id && $0.version == old.version }
        }
        return VersionsLock(kept + present)
    }
}

extension VersionsLock {
    /// Reads the text of a lock; lines that are none are reported and left out.
    public static func read(
        _ text: String,
        file: String,
    ) -> (lock: VersionsLock, diagnostics: [Diagnostic]) {
        var entries: [Entry] = []
        var diagnostics: [Diagnostic] = []
        for (index, line) in SourceLines.of(text).enumerated() {
            let words = line.split(separator: " ")
            if words.isEmpty || line.hasPrefix("#") { continue }
            guard words.count == 3, IDForm.checklist.matches(String(words[0])),
                let version = Int(words[1])
            else {
                let place = Place(file: file, line: index + 1)
                diagnostics.append(.decoding("checklist.badLockLine", at: place))
                continue
            }
            let id = Checklist.ID(String(words[0]))
            entries.append(Entry(id: id, version: version, hash: String(words[2])))
        }
        return (VersionsLock(entries), diagnostics)
    }

    /// The lock as text.
    public var text: String {
        entries.map { "\($0.id) \($0.version) \($0.hash)\n" }.joined()
    }

    /// What differs from the lock: changed content under an unchanged version, a version that went back, and one
    /// that is not locked yet.
    public func check(
        _ checklists: [Checklist],
        places: PlaceIndex,
        hash: ([UInt8]) -> String,
    ) -> [Diagnostic] {
        checklists.compactMap { checklist in
            let own = entries.filter { $0.id == checklist.id }
            let arguments: [String: Message.Argument] = [
                "id": .text(checklist.id.text), "version": .number(checklist.version),
                "locked": .number(own.last?.version ?? 0),
            ]
            func problem(_ key: String, _ severity: Severity) -> Diagnostic {
                .decoding(
                    key,
                    severity,
                    at: places[checklist.id.text],
                    subject: checklist.id.text,
                    arguments,
                )
            }
            guard let entry = own.first(where: { $0.version == checklist.version }) else {
                if let last = own.last, checklist.version < last.version {
                    return problem("checklist.versionWentBack", .error)
                }
                return problem("checklist.notLocked", .warning)
            }
            let content = VersionsLock.contentHash(checklist, hash: hash)
            return entry.hash == content ? nil : problem("checklist.changedVersion", .error)
        }
    }
}
