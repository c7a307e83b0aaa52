import CSodium
import Diagnostics
import Foundation

/// The library libsodium, made ready once.
enum Sodium {
    /// Whether the library could be made ready.
    static let isReady = sodium_init() >= 0

    /// Throws a `Diagnostic` unless the library is ready.
    static func require() throws(Diagnostic) {
        guard isReady else { throw .store("store.crypto.unavailable") }
    }

    /// That many bytes from the system's random source.
    @Sendable static func randomBytes(_ count: Int) -> Data {
        _ = isReady
        var bytes = Data(count: count)
        bytes.withMutableBytes { randombytes_buf($0, count) }
        return bytes
    }
}

extension Data {
    /// Calls a function of libsodium with the bytes; the pointer is valid even when there are none.
    func withBytes<Result>(
        _ body: (UnsafePointer<UInt8>, UInt64) throws -> Result
    ) rethrows -> Result {
        try withUnsafeBytes { bytes in
            if let start = bytes.bindMemory(to: UInt8.self).baseAddress {
                return try body(start, UInt64(bytes.count))
            }
            return try withUnsafePointer(to: 0) { try body($0, 0) }
        }
    }

    /// Calls a function of libsodium that fills the bytes; the pointer is valid even when there are none.
    mutating func withMutableBytes<Result>(
        _ body: (UnsafeMutablePointer<UInt8>) throws -> Result
    ) rethrows -> Result {
        try withUnsafeMutableBytes { bytes in
            if let start = bytes.bindMemory(to: UInt8.self).baseAddress { return try body(start) }
            var none: UInt8 = 0
            return try withUnsafeMutablePointer(to: &none) { try body($0) }
        }
    }
}
