#if PostgreSQL
import CPostgreSQL
import Diagnostics

extension Diagnostic {
    /// Why a statement failed, by the server's code alone: its texts repeat what stands in the rows.
    static func postgres(_ result: OpaquePointer?, on link: PostgreSQLLink) -> Diagnostic {
        let field = Int32(UInt8(ascii: "C"))
        let code = PQresultErrorField(result, field).map { String(cString: $0) } ?? ""
        guard link.isOpen, !code.isEmpty else { return .postgres("lost") }
        for (start, key) in keysByCode where code.hasPrefix(start) { return .postgres(key) }
        return .postgres("failed", ["code": .text(code)])
    }

    /// By the beginning of the code; see the appendix "PostgreSQL Error Codes" of its manual.
    private static let keysByCode: [(String, String)] = [
        ("08", "lost"),
        ("57P", "lost"),
        ("57014", "busy"),
        ("55P03", "busy"),
        ("25P", "busy"),
        ("40", "busy"),
        ("25006", "readOnly"),
        ("42501", "permission"),
        ("53", "full"),
        ("22021", "text"),
    ]
}
#endif
