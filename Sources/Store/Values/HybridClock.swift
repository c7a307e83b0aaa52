/// A hybrid logical clock: wall time in milliseconds, and a counter where wall time did not advance.
///
/// A device's next time is later than every time it has seen, whatever its wall clock does.
public struct HybridClock: Hashable, Sendable, Codable {
    /// Milliseconds since 1970-01-01 UTC.
    public let milliseconds: Int64
    /// Order within the millisecond, 0 to 4095.
    public let counter: Int64

    /// Creates a time.
    public init(milliseconds: Int64, counter: Int64 = 0) {
        self.milliseconds = milliseconds
        self.counter = counter
    }

    /// How far ahead of the wall clock another device's time may be: 24 hours, in milliseconds.
    public static let tolerance: Int64 = 24 * 60 * 60 * 1000

    static let highestCounter: Int64 = 4095

    /// The latest time that an entry may bear (the end of the year 9999).
    static let latest: Int64 = 253_402_300_799_999

    /// The time for an entry written now, after the last one seen.
    public static func next(after last: HybridClock?, wall: Int64) -> HybridClock {
        let wall = min(max(wall, 0), latest)
        guard let last, last.milliseconds >= wall else { return HybridClock(milliseconds: wall) }
        if last.counter < highestCounter {
            return HybridClock(milliseconds: last.milliseconds, counter: last.counter + 1)
        }
        return HybridClock(milliseconds: last.milliseconds + 1)
    }

    /// Whether the time lies further ahead of a wall clock than is believable.
    public func isTooFarAhead(ofWall wall: Int64) -> Bool {
        milliseconds > wall && milliseconds - wall > HybridClock.tolerance
    }
}

extension HybridClock: Comparable {
    /// Whether one time is earlier.
    public static func < (left: HybridClock, right: HybridClock) -> Bool {
        (left.milliseconds, left.counter) < (right.milliseconds, right.counter)
    }
}
