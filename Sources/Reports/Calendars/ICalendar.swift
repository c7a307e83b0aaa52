public import Checklists

/// Days as an iCalendar file (RFC 5545), which every calendar program reads.
public struct ICalendar: Sendable {
    /// The calendar's name.
    public let name: String
    /// The days.
    public let events: [CalendarEvent]

    /// Creates a calendar.
    public init(name: String, events: [CalendarEvent]) {
        self.name = name
        self.events = events
    }

    /// The file's text; the same events give the same bytes on the same day.
    public func text(madeOn day: CalendarDate) -> String {
        var lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Tijian//Deadlines//ZH",
            "CALSCALE:GREGORIAN", "METHOD:PUBLISH", "X-WR-CALNAME:\(ICalendar.escaped(name))",
            "X-WR-TIMEZONE:Asia/Shanghai",
        ]
        for event in events { lines += ICalendar.lines(event, madeOn: day) }
        lines.append("END:VCALENDAR")
        return lines.map { ICalendar.folded($0) + "\r\n" }.joined()
    }

    private static func lines(_ event: CalendarEvent, madeOn day: CalendarDate) -> [String] {
        let next = event.day.adding(days: 1) ?? event.day
        var lines = [
            "BEGIN:VEVENT", "UID:\(escaped(event.id))@tijian", "DTSTAMP:\(compact(day))T000000Z",
            "DTSTART;VALUE=DATE:\(compact(event.day))", "DTEND;VALUE=DATE:\(compact(next))",
            "SUMMARY:\(escaped(event.summary))", "TRANSP:TRANSPARENT",
        ]
        if !event.details.isEmpty { lines.append("DESCRIPTION:\(escaped(event.details))") }
        for days in event.remindersBefore {
            lines += [
                "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:\(escaped(event.summary))",
                "TRIGGER:-P\(days)D", "END:VALARM",
            ]
        }
        return lines + ["END:VEVENT"]
    }

    private static func compact(_ day: CalendarDate) -> String {
        day.description.filter { $0 != "-" }
    }

    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text {
            switch character {
            case "\\", ";", ",": escaped += "\\\(character)"
            case "\n", "\r\n", "\r": escaped += "\\n"
            default: escaped.append(character)
            }
        }
        return escaped
    }

    /// The line in pieces of at most 75 bytes, each but the first led by a blank; no character is cut.
    private static func folded(_ line: String) -> String {
        var folded = ""
        var room = 75
        for scalar in line.unicodeScalars {
            let length = String(scalar).utf8.count
            if length > room {
                folded += "\r\n "
                room = 74
            }
            folded.unicodeScalars.append(scalar)
            room -= length
        }
        return folded
    }
}
