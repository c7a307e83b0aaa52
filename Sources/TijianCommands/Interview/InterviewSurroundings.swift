import Checklists
import Foundation

/// What an interview takes from outside itself: the day, and new ids.
struct InterviewSurroundings {
    /// Today in Shanghai.
    let today: CalendarDate
    /// A new UUID in small letters.
    let newID: () -> String

    /// The machine's own.
    static func machine(today: CalendarDate) -> InterviewSurroundings {
        InterviewSurroundings(today: today) { UUID().uuidString.lowercased() }
    }
}
