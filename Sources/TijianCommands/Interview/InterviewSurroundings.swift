import Checklists
import Foundation
import StatuteTexts

/// What an interview takes from outside itself: the day, new ids, the wording of the law.
struct InterviewSurroundings {
    /// Today in Shanghai.
    let today: CalendarDate
    /// A new UUID in small letters.
    let newID: () -> String
    /// The full texts of statutes, where they were imported.
    var texts: StatuteShelf?

    /// The machine's own.
    static func machine(today: CalendarDate, texts: StatuteShelf?) -> InterviewSurroundings {
        InterviewSurroundings(
            today: today,
            newID: { UUID().uuidString.lowercased() },
            texts: texts,
        )
    }
}
