public import Checklists
import Diagnostics
import Foundation
public import Practice
import Store

extension Office {
    /// The record that a person names by its id, its number, its exact title or the beginning of its id.
    ///
    /// Throws when there is none, or when several go by that name.
    public func find<Record: RegisterRecord>(
        _ type: Record.Type,
        _ name: String,
    ) throws -> Held<Record> {
        let found = try matches(type, name)
        guard let held = found.first else { throw Office.unknown(type) }
        guard found.count == 1 else { throw Office.several(type) }
        return held
    }

    /// All records that go by a name, in the first way of naming that finds any.
    func matches<Record: RegisterRecord>(
        _ type: Record.Type,
        _ name: String,
    ) throws -> [Held<Record>] {
        let places = try folder.journal.read(tables: { tables in
            try self.places(of: type, name, in: tables)
        })
        return try places.compactMap { place in
            try held(type, in: StreamID(place.stream), subject: place.subject)
        }
    }

    /// The record of an id, or nil.
    public func record<Record: RegisterRecord>(_ id: Identifier<Record>) throws -> Record? {
        try folder.journal.read(tables: { tables in
            let rows = try tables.rows(
                """
                SELECT entries.payload FROM records CROSS JOIN entries ON entries.position = records.entry
                WHERE records.owner = ? AND register = ? AND records.id = ?
                """,
                .text(scope.owner),
                .text(Record.register.rawValue),
                .text(id.text),
            )
            return rows.first?.first?.bytes.flatMap {
                try? JSONDecoder().decode(Record.self, from: $0)
            }
        })
    }

    private typealias Place = (stream: String, subject: String)

    /// The first way of naming that finds something decides: id, number, title, beginning of the id.
    private func places<Record: RegisterRecord>(
        of type: Record.Type,
        _ name: String,
        in tables: ReadTables,
    ) throws -> [Place] {
        let trimmed = name.trimmingCharacters(in: .whitespacesAndNewlines)
        let ways: [(condition: String, value: String)] = [
            ("id = ?", trimmed),
            ("number_key = ?", SearchText.numberKey(trimmed)),
            ("number_key = ?", SearchText.numberKey(trimmed.uppercased())),
            ("title = ?", trimmed),
        ]
        for way in ways {
            let found = try places(of: type, where: way.condition, [.text(way.value)], in: tables)
            if !found.isEmpty { return found }
        }
        guard trimmed.count >= 4 else { return [] }
        let start = trimmed.lowercased()
        return try places(
            of: type,
            where: "id >= ? AND id < ?",
            [.text(start), .text(start + "\u{10FFFF}")],
            in: tables,
        )
    }

    private func places<Record: RegisterRecord>(
        of type: Record.Type,
        where condition: String,
        _ values: [Cell],
        in tables: ReadTables,
    ) throws -> [Place] {
        try tables.rows(
            "SELECT stream, subject FROM records WHERE owner = ? AND register = ? AND \(condition) LIMIT 20",
            [.text(scope.owner), .text(Record.register.rawValue)] + values,
        ).compactMap { row in
            guard let stream = row[0].text, let subject = row[1].text else { return nil }
            return (stream, subject)
        }
    }

    static func unknown<Record: RegisterRecord>(_ type: Record.Type) -> Diagnostic {
        .workflow("unknownRecord", words(of: Record.register))
    }

    static func several<Record: RegisterRecord>(_ type: Record.Type) -> Diagnostic {
        .workflow("severalRecords", words(of: Record.register))
    }

    private static func words(of register: Register) -> [String: Message.Argument] {
        [
            "register": .message(Message("register.\(register.rawValue)")),
            "command": .text("tijian \(register.listCommand)"),
        ]
    }
}

extension Register {
    /// The command that lists the register.
    fileprivate var listCommand: String {
        switch self {
        case .enterprises: "enterprise list"
        case .people: "user list"
        case .firms: "firm list"
        case .teams: "team list"
        case .chambers: "chamber list"
        case .campaigns: "campaign list"
        case .checkups: "checkup list"
        case .conflictChecks: "conflict list"
        case .matters: "matter list"
        case .retainers: "retainer list"
        case .services: "service list"
        case .paperReceipts: "checkup papers"
        case .contacts: "checkup contacts"
        case .rectifications: "rectify list"
        case .followUps: "rectify visit list"
        case .satisfaction: "satisfaction list"
        case .requests: "request list"
        case .publicServices: "bureau service list"
        case .volumes: "archive list"
        case .disclosures: "store outgoing"
        case .filedBatches: "bureau filed"
        case .enrolments: "bureau firms"
        case .listedWords: "bureau place list"
        case .applications: "bureau application list"
        case .plans: "bureau plan list"
        case .relations: "bureau sampling relations"
        case .samplings: "bureau sampling list"
        case .warnings: "bureau warnings"
        }
    }
}

extension Office {
    /// The entry that puts a record in its place, new or instead of what was read.
    ///
    /// It requires the entries that were read: when somebody else has changed the record meanwhile, nothing is
    /// recorded and the person is told.
    func draft<Record: RegisterRecord>(
        _ record: Record,
        kind: Kind,
        in stream: StreamID,
        subject: String? = nil,
        over earlier: Held<Record>? = nil,
        evidence: [Digest] = [],
    ) throws -> EntryDraft {
        try draft(
            record,
            kind: kind,
            in: stream,
            subject: subject ?? record.id.text,
            replacing: earlier?.heads ?? [],
            requires: earlier?.heads ?? [],
            evidence: evidence,
        )
    }

    /// A new id for a record.
    static func newID<Record>(_ type: Record.Type) -> Identifier<Record> {
        Identifier(UUID().uuidString.lowercased())
    }

    /// The next number of a series in this year: `服务〔2026〕第001号` and on.
    func nextNumber<Record: RegisterRecord>(
        of type: Record.Type,
        series: String,
    ) throws -> DocumentNumber {
        let year = today.components.year
        let last = try folder.journal.read(tables: { tables in
            try tables.rows(
                """
                SELECT number FROM records WHERE owner = ? AND register = ? AND number_key >= ? AND number_key < ?
                ORDER BY number_key DESC LIMIT 1
                """,
                .text(scope.owner),
                .text(Record.register.rawValue),
                .text(SearchText.numberKey("\(year)") + "-"),
                .text(SearchText.numberKey("\(year)") + "."),
            ).first?.first?.text
        })
        let counter = last?.split(separator: "-").last.flatMap { Int($0) } ?? 0
        return try DocumentNumber(series: series, year: year, counter: counter + 1)
    }
}
