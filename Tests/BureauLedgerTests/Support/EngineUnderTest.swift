import BureauLedger
import Foundation
import Testing

/// A way to make an empty ledger, for which the contract is run.
struct EngineUnderTest: Sendable, CustomTestStringConvertible {
    let name: String
    /// An engine over an empty database.
    let make: @Sendable () throws -> any LedgerEngine

    var testDescription: String { name }

    static let sqlite = EngineUnderTest(name: "SQLite") {
        try SQLiteEngine(at: temporaryFolder().appending(path: "ledger.sqlite"))
    }

    /// The engines that are there; another one is added here.
    static let all: [EngineUnderTest] = [.sqlite] + others

    /// A new folder that the system clears.
    static func temporaryFolder() throws -> URL {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "ledger-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }
}
