/// How much work Argon2id makes of one try at a passphrase.
public struct PassphraseCost: Hashable, Sendable {
    /// The number of passes.
    public let passes: UInt64
    /// The memory in bytes.
    public let memory: UInt64

    /// Creates a cost.
    public init(passes: UInt64, memory: UInt64) {
        self.passes = passes
        self.memory = memory
    }

    /// Four passes over 64 MiB: a fifth of a second, and the program stays within its memory.
    public static let standard = PassphraseCost(passes: 4, memory: 64 << 20)

    /// Whether a file may ask for it, so that an altered one cannot exhaust the machine.
    var isReasonable: Bool {
        (1...16).contains(passes) && (8 << 10...1 << 30).contains(memory)
    }
}
