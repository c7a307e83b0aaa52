import Foundation

extension EntryID {
    /// A UUID of version 7 from an entry's clock and at least eight random bytes.
    ///
    /// The clock's counter fills the 12 bits after the time, so that the ids of one device ascend (RFC 9562 §6.2).
    init(clock: HybridClock, random: Data) {
        var bytes = Data(count: 16)
        for place in 0..<6 {
            bytes[place] = UInt8(truncatingIfNeeded: clock.milliseconds >> (40 - 8 * Int64(place)))
        }
        bytes[6] = 0x70 | UInt8(truncatingIfNeeded: (clock.counter >> 8) & 0x0F)
        bytes[7] = UInt8(truncatingIfNeeded: clock.counter & 0xFF)
        bytes.replaceSubrange(8..<16, with: random.prefix(8))
        bytes[8] = 0x80 | (bytes[8] & 0x3F)
        self.init(UUID(bytes: bytes) ?? UUID())
    }
}
