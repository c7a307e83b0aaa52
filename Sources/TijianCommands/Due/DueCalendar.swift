import Checklists
import Diagnostics
import Practice
import Reports
import Workflows

/// The list of deadlines as a calendar file.
///
/// Calendars travel to telephones and other people's servers: no client is named in one unless the lawyer asks for it.
enum DueCalendar {
    static func file(of entries: [DueEntry], withNames: Bool) -> ICalendar {
        ICalendar(
            name: Words.text("commands.due.calendarName"),
            events: entries.map { event($0, withNames: withNames) },
        )
    }

    private static func event(_ entry: DueEntry, withNames: Bool) -> CalendarEvent {
        let number = entry.number ?? String(entry.record.prefix(8))
        let what = Words.text(
            "commands.due.summary",
            [
                "due": .message(Message("deadline.\(entry.kind.rawValue)")),
                "register": .message(Message("register.\(entry.register.rawValue)")),
                "number": .text(number),
            ],
        )
        return CalendarEvent(
            id: "\(entry.register.rawValue)-\(entry.record)-\(entry.kind.rawValue)-\(entry.day)",
            day: entry.day,
            summary: withNames
                ? [what, entry.party].compactMap { $0 }.joined(separator: " ") : what,
            details: withNames ? entry.title : "",
            remindersBefore: entry.kind == .renewal ? [60, 30] : [7, 1],
        )
    }
}
