import Foundation
import Testing

/// A year of one firm, from an empty folder to the checkup of the year after.
@Suite("A year of one firm")
struct YearTests {
    let firm: Firm

    init() throws { firm = try Firm() }

    @Test("Registers, conflicts, retainers, checkups, rectification, archive, and the next year")
    func year() throws {
        try firm.setUp()
        try registers()
        try conflicts()
        try retainers()
        try checkup()
        try rectification()
        try afterwards()
        try otherCheckups()
        try somebodyLeaves()
        try endOfYear()
        try nextYear()
        try keep()
    }

    /// Everything is sound, and the tables that are read come from the journal alone.
    private func keep() throws {
        let lists = [
            "enterprise list", "matter list", "conflict list", "retainer list", "service list",
            "checkup list", "rectify list", "request list", "satisfaction list", "archive list",
            "due",
        ]
        func shown() throws -> [String] {
            try lists.map { try firm.done("2027-03-02", $0 + " --format json").output }
        }
        let before = try shown()
        try firm.done("2027-03-02", "store verify")
        try firm.done("2027-03-02", "store rebuild")
        try firm.done("2027-03-02", "store verify")
        #expect(try shown() == before)
    }
}
