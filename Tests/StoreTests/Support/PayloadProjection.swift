import Foundation

@testable import Store

/// A read table that copies payloads and depends on the order of entries, as the layers above may.
struct PayloadProjection: Projection {
    let name = "payloads"
    var version = 1
    let tables = ["payloads"]

    func createTables(in tables: ReadTables) throws {
        try tables.define(
            """
            CREATE TABLE payloads (
                number INTEGER PRIMARY KEY,
                entry INTEGER NOT NULL REFERENCES entries (position),
                payload BLOB,
                note TEXT
            ) STRICT;
            """
        )
    }

    func apply(_ entry: Entry, at position: Int64, in tables: ReadTables) throws {
        try tables.run(
            "INSERT INTO payloads (entry, payload, note) VALUES (?, ?, ?)",
            .integer(position),
            entry.payload.map(Cell.bytes) ?? .null,
            .text("v\(version)"),
        )
    }
}
