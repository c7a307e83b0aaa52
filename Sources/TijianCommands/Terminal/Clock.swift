import Checklists
import Foundation

/// The day and time in Shanghai: the only place of the command line that asks the clock.
enum Clock {
    private static let shanghaiOffset = 8 * 3600

    /// Today in Shanghai; `TIJIAN_TODAY` stands in for it in demonstrations and tests.
    static var today: CalendarDate {
        if let set = ProcessInfo.processInfo.environment["TIJIAN_TODAY"],
            let day = CalendarDate(set)
        {
            return day
        }
        let seconds = Int(Date().timeIntervalSince1970) + shanghaiOffset
        return CalendarDate(dayNumber: seconds / 86_400) ?? CalendarDate.epoch
    }

    /// The moment in Shanghai, to the minute: `2026-11-24 14:05`.
    static var now: String {
        let seconds = Int(Date().timeIntervalSince1970) + shanghaiOffset
        let minutes = seconds / 60 % 1440
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        return "\(today) \(two(minutes / 60)):\(two(minutes % 60))"
    }
}
