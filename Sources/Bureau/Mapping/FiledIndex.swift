/// What a firm has filed so far, as it stands: the last filing about each subject.
public struct FiledIndex: Sendable {
    /// A thing that was filed.
    public struct Key: Hashable, Comparable, Sendable {
        /// Its kind.
        public let kind: FiledEventKind
        /// Its id.
        public let subject: FiledID

        /// Creates a key.
        public init(_ kind: FiledEventKind, _ subject: FiledID) {
            self.kind = kind
            self.subject = subject
        }

        /// In the order of kinds, then ids.
        public static func < (left: Key, right: Key) -> Bool {
            (left.kind.rawValue, left.subject) < (right.kind.rawValue, right.subject)
        }
    }

    /// The events that stand, each with the filing that says so.
    public private(set) var events: [Key: (event: FiledEvent, filing: FiledID)] = [:]
    /// The consented points that stand, by checkup.
    public private(set) var points: [FiledID: (points: ConsentedPoints, filing: FiledID)] = [:]

    /// Nothing yet.
    public init() {}

    /// Takes in the next filing.
    public mutating func take(_ filing: Filing) {
        switch filing.content {
        case .event(let event):
            events[Key(event.kind, event.subject)] = (event, filing.id)
        case .withdrawn(let kind, let subject): events[Key(kind, subject)] = nil
        case .points(let points): self.points[points.checkup] = (points, filing.id)
        case .pointsWithdrawn(let checkup): points[checkup] = nil
        case .levels: break
        }
    }
}

extension FiledIndex {
    /// A filing that has yet to be numbered and signed.
    public struct Draft: Hashable, Sendable {
        /// What it says.
        public let content: FilingContent
        /// The filing that it corrects.
        public let corrects: FiledID?
    }

    /// What must be filed so that the bureau knows these events and points and no others.
    public func drafts(
        for wanted: [FiledEvent],
        _ wantedPoints: [ConsentedPoints],
        levels: [PooledLevels],
    ) -> [Draft] {
        var drafts: [Draft] = []
        var kept: Set<Key> = []
        for event in wanted.sorted(by: FiledIndex.isBefore) {
            let key = Key(event.kind, event.subject)
            guard kept.insert(key).inserted, events[key]?.event != event else { continue }
            drafts.append(Draft(content: .event(event), corrects: events[key]?.filing))
        }
        for (key, held) in events.sorted(by: { $0.key < $1.key }) where !kept.contains(key) {
            drafts.append(
                Draft(content: .withdrawn(key.kind, key.subject), corrects: held.filing)
            )
        }
        drafts += levels.map { Draft(content: .levels($0), corrects: nil) }
        for points in wantedPoints.sorted(by: { $0.checkup < $1.checkup })
        where self.points[points.checkup]?.points != points {
            let earlier = self.points[points.checkup]?.filing
            drafts.append(Draft(content: .points(points), corrects: earlier))
        }
        let agreed = Set(wantedPoints.map(\.checkup))
        for (checkup, held) in points.sorted(by: { $0.key < $1.key })
        where !agreed.contains(checkup) {
            drafts.append(Draft(content: .pointsWithdrawn(checkup), corrects: held.filing))
        }
        return drafts
    }

    private static func isBefore(_ left: FiledEvent, _ right: FiledEvent) -> Bool {
        (left.day, left.kind.rawValue, left.subject)
            < (right.day, right.kind.rawValue, right.subject)
    }
}
