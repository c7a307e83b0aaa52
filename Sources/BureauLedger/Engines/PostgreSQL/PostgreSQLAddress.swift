#if PostgreSQL
import CPostgreSQL
import Diagnostics

/// Where a PostgreSQL database is, as libpq reads it: `postgresql://…` or `host=… dbname=…`.
///
/// It never holds a password: addresses are written down, and processes show theirs to everybody on the machine.
struct PostgreSQLAddress: Hashable, Sendable {
    /// What libpq is told, by its own keywords.
    let settings: [String: String]

    /// What holds unless the address says otherwise; the server counts as gone when it is silent for so long.
    private static let standard = [
        "connect_timeout": "10",
        "fallback_application_name": "tijian",
        "keepalives_idle": "30",
        "keepalives_interval": "10",
        "keepalives_count": "3",
        "tcp_user_timeout": "60000",
    ]

    /// Reads an address; throws when libpq cannot read it or a password is in it.
    init(_ text: String) throws(Diagnostic) {
        var complaint: UnsafeMutablePointer<CChar>?
        defer { PQfreemem(complaint) }
        guard let options = PQconninfoParse(text, &complaint) else {
            throw Diagnostic.postgres("address")
        }
        defer { PQconninfoFree(options) }
        var settings: [String: String] = [:]
        var option = options
        while let keyword = option.pointee.keyword {
            defer { option += 1 }
            guard let value = option.pointee.val else { continue }
            if option.pointee.isSecret { throw Diagnostic.postgres("password") }
            settings[String(cString: keyword)] = String(cString: value)
        }
        guard !settings.isEmpty else { throw Diagnostic.postgres("address") }
        self.settings = settings.merging(PostgreSQLAddress.standard) { given, _ in given }
            .merging(["client_encoding": "UTF8"]) { $1 }
    }
}

extension PQconninfoOption {
    /// Whether libpq would hide its value on a screen.
    fileprivate var isSecret: Bool {
        dispchar.map { $0.pointee == CChar(UInt8(ascii: "*")) } ?? false
    }
}
#endif
