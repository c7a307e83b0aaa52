import Bureau
import Practice

/// The events that stand, as far as a batch asks for them, and what the batch adds and replaces.
struct StandingEvents {
    /// An event of this batch, and the position of the filing that replaced it within the batch.
    struct Added {
        let event: StandingEvent
        var replacedBy: Int64?
    }

    private let connection: any LedgerConnection
    private let district: DistrictCode
    private var standing: [SubjectKey: [StandingEvent]] = [:]
    /// The events of this batch.
    private(set) var added: [Added] = []
    /// Events of earlier batches that were replaced, with the position of the filing that did.
    private(set) var replaced: [(event: StandingEvent, by: Int64)] = []
    private var places: [Int64: Range<Int>] = [:]

    init(_ connection: any LedgerConnection, _ district: DistrictCode) {
        self.connection = connection
        self.district = district
    }

    /// Asks for many subjects at once.
    mutating func prepare(_ keys: [SubjectKey]) throws {
        let missing = Set(keys.filter { standing[$0] == nil })
        for key in missing { standing[key] = [] }
        guard !missing.isEmpty else { return }
        let subjects = Set(missing.map(\.subject.text)).sorted().map { LedgerValue.text($0) }
        let rows = try connection.rows(forEach: subjects) { statement, some in
            let district = statement.bind(.text(district.digits))
            return """
                SELECT \(StandingEvent.selected) FROM events e
                WHERE e.district = \(district) AND e.subject IN (\(statement.bind(some)))
                AND e.replaced_by IS NULL
                """
        }
        for values in rows {
            let event = try StandingEvent(values)
            if missing.contains(event.key) { standing[event.key, default: []].append(event) }
        }
    }

    /// What stands of a subject.
    mutating func events(_ key: SubjectKey) throws -> [StandingEvent] {
        if standing[key] == nil { try prepare([key]) }
        return standing[key] ?? []
    }

    /// What stands of what one filing said.
    mutating func events(saidAt position: Int64) throws -> [StandingEvent] {
        let said: [StandingEvent]
        if let place = places[position] {
            said = added[place].map(\.event)
        } else {
            said = try connection.rows(
                """
                SELECT \(StandingEvent.selected) FROM events e
                WHERE e.district = $1 AND e.position = $2
                """,
                [.text(district.digits), .integer(position)],
            ).map { try StandingEvent($0) }
        }
        return try Set(said.map(\.key)).flatMap { try events($0) }
            .filter { $0.position == position }
    }

    /// Whether the firm ever said anything of a subject.
    mutating func isKnown(_ key: SubjectKey) throws -> Bool {
        if try !events(key).isEmpty { return true }
        if added.contains(where: { $0.event.key == key }) { return true }
        return try !connection.rows(
            """
            SELECT 1 FROM events
            WHERE district = $1 AND subject = $2 AND kind = $3 AND firm = $4
            UNION ALL
            SELECT 1 FROM filings
            WHERE district = $1 AND firm = $4 AND subject = $2 AND kind = $3
            AND problem IS NOT NULL
            """,
            [
                .text(district.digits), .text(key.subject.text), .text(key.kind.rawValue),
                .text(key.firm.text),
            ],
        ).isEmpty
    }

    /// Takes events away and puts others in their place.
    mutating func apply(_ posting: Posting) throws {
        for event in posting.removed {
            standing[event.key] = try events(event.key).filter { !$0.isSame(as: event) }
            if let place = places[event.position] {
                added[place.lowerBound + Int(event.part)].replacedBy = posting.position
            } else {
                replaced.append((event, posting.position))
            }
        }
        guard !posting.added.isEmpty else { return }
        places[posting.position] = added.count..<(added.count + posting.added.count)
        for event in posting.added {
            standing[event.key] = try events(event.key) + [event]
            added.append(Added(event: event))
        }
    }

    /// Forgets what has been written into the tables.
    mutating func forgetRows() {
        standing = [:]
        added = []
        replaced = []
        places = [:]
    }
}
