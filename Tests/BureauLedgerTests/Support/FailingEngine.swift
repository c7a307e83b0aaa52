import BureauLedger
import Synchronization

/// An engine whose connection breaks at a statement, or that does something before each.
final class FailingEngine: LedgerEngine {
    /// The failure.
    struct Failure: Error {}

    private let engine: any LedgerEngine
    private let left = Mutex<Int?>(nil)
    private let before: @Sendable () throws -> Void

    init(_ engine: any LedgerEngine, before: @escaping @Sendable () throws -> Void = {}) {
        self.engine = engine
        self.before = before
    }

    /// Fails at this statement from now on; never for nil.
    func fail(at statement: Int?) { left.withLock { $0 = statement } }

    var dialect: LedgerDialect { engine.dialect }

    func read<Value>(_ body: (any LedgerConnection) throws -> Value) throws -> Value {
        try engine.read(body)
    }

    func write<Value>(_ body: (any LedgerConnection) throws -> Value) throws -> Value {
        try engine.write { try body(FailingConnection(connection: $0, next: next)) }
    }

    private func next() throws {
        try before()
        try left.withLock { left in
            guard let statements = left else { return }
            guard statements > 1 else { throw Failure() }
            left = statements - 1
        }
    }
}

/// A connection that counts its statements.
struct FailingConnection: LedgerConnection {
    let connection: any LedgerConnection
    let next: () throws -> Void

    func rows(_ sql: String, _ arguments: [LedgerValue]) throws -> [[LedgerValue]] {
        try next()
        return try connection.rows(sql, arguments)
    }

    func run(_ sql: String, _ arguments: [LedgerValue]) throws {
        try next()
        try connection.run(sql, arguments)
    }

    func load(_ rows: [[LedgerValue]], into table: String, _ columns: [String]) throws {
        try next()
        try connection.load(rows, into: table, columns)
    }
}
