public import Foundation

/// What the store takes from the world: time, randomness, and which machine this is.
public struct Surroundings: Sendable {
    /// The wall clock, in milliseconds since 1970-01-01 UTC.
    public var now: @Sendable () -> Int64
    /// That many random bytes.
    public var randomBytes: @Sendable (_ count: Int) -> Data
    /// A text that another machine would not have.
    public var machine: @Sendable () -> String

    /// Creates surroundings.
    public init(
        now: @escaping @Sendable () -> Int64,
        randomBytes: @escaping @Sendable (_ count: Int) -> Data,
        machine: @escaping @Sendable () -> String,
    ) {
        self.now = now
        self.randomBytes = randomBytes
        self.machine = machine
    }

    /// The system's clock, libsodium's randomness, and this machine.
    public static let live = Surroundings(
        now: { Int64(Date().timeIntervalSince1970 * 1000) },
        randomBytes: Sodium.randomBytes,
        machine: Machine.identity,
    )
}
