import Bureau
import Checklists
import Practice

/// An event with the filing that said it, by its position in the order of arrival.
struct StandingEvent {
    let position: Int64
    /// Its number in the filing: a pool holds several events.
    let part: Int64
    let firm: CreditCode
    let event: CountedEvent

    var key: SubjectKey { SubjectKey(firm: firm, kind: event.kind, subject: event.subject) }

    func isSame(as other: StandingEvent) -> Bool {
        position == other.position && part == other.part
    }
}

/// What a later event takes the place of: the same kind and id of the same firm.
struct SubjectKey: Hashable {
    let firm: CreditCode
    let kind: FiledEventKind
    let subject: FiledID
}

extension StandingEvent {
    /// The breakdowns that have a column of one word.
    static let wordColumns: [(Breakdown, String)] = [
        (.place, "place"), (.home, "home"), (.industry, "industry"), (.size, "size"),
        (.source, "source"),
        (.campaign, "campaign"), (.type, "type"), (.grade, "grade"), (.domain, "domain"),
    ]

    /// The columns of the measures.
    static let measureColumns = FiledMeasure.allCases.map { ($0, "m_" + $0.rawValue) }

    /// The columns after the district, in the order in which a row is read and written.
    static let columns: [String] =
        [
            "position", "part", "firm", "kind", "subject", "counted_as", "party", "day",
            "until_day", "done", "application",
        ] + wordColumns.map(\.1) + ["lawyers"] + measureColumns.map(\.1)

    /// The columns for a query, with a table's name before each.
    static let selected = columns.map { "e." + $0 }.joined(separator: ", ")

    init(_ values: [LedgerValue]) throws {
        var row = LedgerRow(values)
        position = try row.integer()
        part = try row.integer()
        firm = CreditCode(try row.text())
        let kind = try row.word(FiledEventKind.self)
        let subject = try row.id()
        _ = try row.text()
        var event = CountedEvent(
            kind: kind,
            subject: subject,
            day: .epoch,
            party: try row.optionalText(),
            words: [.firm: [firm.text]],
            measures: [:],
        )
        event.day = try row.day()
        event.until = try row.optionalDay()
        event.done = try row.optionalDay()
        event.application = try row.optionalText().map { try FiledID($0) }
        for (breakdown, _) in StandingEvent.wordColumns {
            if let word = try row.optionalText() { event.words[breakdown] = [word] }
        }
        if let lawyers = try row.optionalText() {
            event.words[.lawyer] = lawyers.split(separator: " ").map(String.init)
        }
        for (measure, _) in StandingEvent.measureColumns {
            if let value = try row.optionalInteger() { event.measures[measure] = value }
        }
        self.event = event
    }

    /// The row, with its district first and by what it was replaced last.
    func values(in district: DistrictCode, replacedBy replacement: Int64?) -> [LedgerValue] {
        var values: [LedgerValue] = [
            .text(district.digits), .integer(position), .integer(part), .text(firm.text),
            .text(event.kind.rawValue), .text(event.subject.text), .text(event.countedAs),
            LedgerValue(event.party), LedgerValue(event.day), LedgerValue(event.until),
            LedgerValue(event.done), LedgerValue(event.application?.text),
        ]
        for (breakdown, _) in StandingEvent.wordColumns {
            values.append(LedgerValue(event.words[breakdown]?.first))
        }
        values.append(LedgerValue(event.words[.lawyer]?.joined(separator: " ")))
        for (measure, _) in StandingEvent.measureColumns {
            values.append(LedgerValue(event.measures[measure]))
        }
        values.append(LedgerValue(replacement))
        return values
    }
}
