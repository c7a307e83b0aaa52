import Foundation

/// Wall and processor time of this process, in seconds.
struct Clocks {
    let wall: Double
    let cpu: Double

    /// The clocks now.
    static var now: Clocks {
        Clocks(wall: seconds(of: CLOCK_MONOTONIC), cpu: seconds(of: CLOCK_PROCESS_CPUTIME_ID))
    }

    /// What has passed since.
    var elapsed: Clocks {
        let now = Clocks.now
        return Clocks(wall: now.wall - wall, cpu: now.cpu - cpu)
    }

    private static func seconds(of clock: clockid_t) -> Double {
        var time = timespec()
        clock_gettime(clock, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
