#if PostgreSQL
import BureauLedger
import Diagnostics
import Foundation
import Testing

@Suite(
    "Values on PostgreSQL",
    .enabled(if: TestServer.isThere, .init(rawValue: TestServer.reason)),
)
struct PostgreSQLValueTests {
    static let notes: [(String, LedgerValue, LedgerValue)] = [
        ("nothing", .null, .null),
        ("empty", .text(""), .bytes(Data())),
        ("Chinese, and beyond the first plane", .text("黔江区𠮷野家🙂"), .bytes(Data([0]))),
        ("what COPY escapes", .text("\\N\t\\\n\r\"';--\\."), .bytes(Data("\\x41".utf8))),
        ("every byte", .text("\u{1}\u{7f}"), .bytes(Data(0...255))),
        (
            "long", .text(String(repeating: "体检", count: 300_000)),
            .bytes(Data(repeating: 0x5c, count: 2_000_000)),
        ),
    ]

    @Test("What was written is read again", arguments: notes, [true, false])
    func keeps(_ note: (String, LedgerValue, LedgerValue), loads: Bool) throws {
        try TestServer.withNotes { engine in
            let row: [LedgerValue] = [.integer(1), note.1, note.2]
            try engine.write { connection in
                if loads {
                    try connection.load([row], into: "notes", ["number", "text", "bytes"])
                } else {
                    try connection.run(
                        "INSERT INTO notes (number, text, bytes) VALUES ($1, $2, $3)",
                        row,
                    )
                }
            }
            let rows = try engine.read {
                try $0.rows("SELECT number, text, bytes FROM notes", [])
            }
            #expect(rows == [row])
        }
    }

    @Test("Whole numbers of every width come back", arguments: [.min, -1, 0, 1, .max] as [Int64])
    func numbers(_ number: Int64) throws {
        try TestServer.withSchema { _, engine in
            let rows = try engine.read {
                try $0.rows("SELECT $1, $1 < 0", [.integer(number)])
            }
            #expect(rows == [[.integer(number), .integer(number < 0 ? 1 : 0)]])
        }
    }

    @Test(
        "Sums of numbers are whole numbers again",
        arguments: [
            ("0", 0), ("10000", 10_000), ("-10001", -10_001),
            ("120000000000000000", 120_000_000_000_000_000),
            ("9223372036854775807", .max), ("-9223372036854775808", .min), ("5.00", 5),
        ] as [(String, Int64)],
    )
    func decimals(_ text: String, _ number: Int64) throws {
        try TestServer.withSchema { _, engine in
            let rows = try engine.read { try $0.rows("SELECT CAST('\(text)' AS NUMERIC)", []) }
            #expect(rows == [[.integer(number)]])
        }
    }

    @Test(
        "What is no whole number of 64 bits is refused",
        arguments: ["0.5", "9223372036854775808", "-9223372036854775809", "NaN", "1e40"],
    )
    func noDecimals(_ text: String) throws {
        try TestServer.withSchema { _, engine in
            #expect(throws: Diagnostic.self) {
                try engine.read { try $0.rows("SELECT CAST('\(text)' AS NUMERIC)", []) }
            }
        }
    }

    @Test("A statement that first had nothing at a place can have something there later")
    func nullFirst() throws {
        try TestServer.withNotes { engine in
            let sql = "INSERT INTO notes (number, text, bytes) VALUES ($1, $2, $3)"
            try engine.write { connection in
                try connection.run(sql, [.integer(1), .null, .null])
                try connection.run(sql, [.integer(2), .text("二"), .bytes(Data([2]))])
                try connection.run(sql, [.integer(3), .null, .bytes(Data([3]))])
            }
            let rows = try engine.read {
                try $0.rows("SELECT text, bytes FROM notes ORDER BY number", [])
            }
            #expect(
                rows == [
                    [.null, .null], [.text("二"), .bytes(Data([2]))], [.null, .bytes(Data([3]))],
                ]
            )
        }
    }

    @Test("A zero character is refused and nothing is written", arguments: [true, false])
    func zeroCharacter(loads: Bool) throws {
        try TestServer.withNotes { engine in
            #expect(throws: Diagnostic.self) {
                try engine.write { connection in
                    try connection.note(1)
                    if loads {
                        try connection.load(
                            [[.integer(2), .text("a\0b")]],
                            into: "notes",
                            ["number", "text"],
                        )
                    } else {
                        try connection.note(2, "a\0b")
                    }
                }
            }
            try engine.expect(0)
        }
    }
}
#endif
