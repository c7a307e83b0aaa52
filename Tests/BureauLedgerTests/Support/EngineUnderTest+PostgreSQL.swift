#if PostgreSQL
import BureauLedger
import Foundation

extension EngineUnderTest {
    /// PostgreSQL, in a schema of its own; none where no server is given.
    static let others: [EngineUnderTest] =
        TestServer.address.map { address in
            [
                EngineUnderTest(name: "PostgreSQL") {
                    let name = "t" + UUID().uuidString.lowercased().replacing("-", with: "")
                    let server = try PostgreSQLEngine(at: address)
                    try server.write { try $0.run("CREATE SCHEMA \(name)", []) }
                    return try PostgreSQLEngine(at: "\(address) options='-c search_path=\(name)'")
                }
            ]
        } ?? []
}
#else
extension EngineUnderTest {
    /// None in a program without PostgreSQL.
    static let others: [EngineUnderTest] = []
}
#endif
