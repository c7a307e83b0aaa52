import Foundation

/// What only Linux tells of a machine; nothing else in this library is tied to it.
enum Machine {
    /// The id that the installation was given, or nothing where there is none.
    @Sendable static func identity() -> String {
        let bytes = FileManager.default.contents(atPath: "/etc/machine-id") ?? Data()
        return String(decoding: bytes.prefix(64), as: UTF8.self)
    }
}
