import Foundation
import Testing

@testable import Store

@Suite struct ProjectionTests {
    private func notes(_ folder: DataFolder) throws -> [[Cell]] {
        try folder.journal.read { tables in
            try tables.rows("SELECT note FROM payloads WHERE number > ?", .integer(0))
        }
    }

    @Test("A projection that is new to a folder is filled from its entries")
    func added() throws {
        let world = try World()
        try world.folder("data").answer("a", "1")
        let folder = try world.folder("data", projections: [PayloadProjection()])
        #expect(try notes(folder) == [[.text("v1")]])
        try folder.answer("b", "2")
        #expect(try notes(folder).count == 2)
    }

    @Test("A projection of another version is made again")
    func changed() throws {
        let world = try World()
        try world.folder("data", projections: [PayloadProjection()]).answer("a", "1")
        let folder = try world.folder("data", projections: [PayloadProjection(version: 2)])
        #expect(try notes(folder) == [[.text("v2")]])
    }

    @Test("What was appended without a projection is in it once it is back")
    func absent() throws {
        let world = try World()
        try world.folder("data", projections: [PayloadProjection()]).answer("a", "1")
        try world.folder("data").answer("b", "2")
        let folder = try world.folder("data", projections: [PayloadProjection()])
        #expect(try notes(folder).count == 2)
        #expect(try folder.verify().isSound)
    }

    @Test("Cells carry every kind of value both ways")
    func cells() throws {
        let folder = try World().folder("data")
        let row = try folder.journal.read { tables in
            try tables.rows(
                "SELECT ?, ?, ?, ?",
                .null,
                .integer(-1),
                .text("长"),
                .bytes(Data([0, 1])),
            )
        }
        #expect(row == [[.null, .integer(-1), .text("长"), .bytes(Data([0, 1]))]])
        #expect(row[0].map(\.integer) == [nil, -1, nil, nil])
        #expect(row[0].map(\.text) == [nil, nil, "长", nil])
        #expect(row[0].map(\.bytes) == [nil, nil, nil, Data([0, 1])])
    }
}
