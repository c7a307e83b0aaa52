import Foundation

/// How a process ended.
enum Ending: Hashable {
    case exit(Int32)
    case signal(Int32)
    /// It did not end in time and was killed.
    case late

    /// Waits for a process for so many seconds at most.
    static func wait(for process: pid_t, seconds: Double = 60) -> Ending {
        let limit = Date().addingTimeInterval(seconds)
        while true {
            var status: Int32 = 0
            let found = waitpid(process, &status, WNOHANG)
            if found == process { return Ending(status: status) }
            if Date() > limit {
                kill(process, SIGKILL)
                waitpid(process, &status, 0)
                return .late
            }
            usleep(1000)
        }
    }

    /// Reads the number that the system gives.
    init(status: Int32) {
        let signal = status & 0x7F
        self = signal == 0 ? .exit(status >> 8 & 0xFF) : .signal(signal)
    }
}
