import Checklists
import Foundation
import Reports
import Testing

@Suite("Calendar files")
struct ICalendarTests {
    private static func day(_ text: String) throws -> CalendarDate {
        try #require(CalendarDate(text))
    }

    private static func calendar(_ events: [CalendarEvent], name: String = "期限") throws -> [String]
    {
        let text = try ICalendar(name: name, events: events).text(madeOn: day("2026-11-24"))
        return text.components(separatedBy: "\r\n")
    }

    @Test("An event is a whole day, with its reminders")
    func event() throws {
        let event = CalendarEvent(
            id: "retainers-1-renewal",
            day: try Self.day("2026-12-31"),
            summary: "续签",
            details: "合同",
            remindersBefore: [60, 30],
        )
        let lines = try Self.calendar([event])
        #expect(lines.first == "BEGIN:VCALENDAR")
        #expect(lines.suffix(2) == ["END:VCALENDAR", ""])
        for line in [
            "UID:retainers-1-renewal@tijian", "DTSTAMP:20261124T000000Z",
            "DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270101", "SUMMARY:续签",
            "DESCRIPTION:合同", "TRIGGER:-P60D", "TRIGGER:-P30D",
        ] {
            #expect(lines.contains(line), "\(line)")
        }
        #expect(lines.filter { $0 == "BEGIN:VALARM" }.count == 2)
    }

    @Test(
        "Signs with a meaning are escaped",
        arguments: [
            (typed: "甲,乙;丙", written: "甲\\,乙\\;丙"), (typed: "a\\b", written: "a\\\\b"),
            (typed: "一\n二", written: "一\\n二"), (typed: "一\r\n二", written: "一\\n二"),
        ],
    )
    func escaping(typed: String, written: String) throws {
        let event = CalendarEvent(id: "x", day: try Self.day("2026-12-31"), summary: typed)
        #expect(try Self.calendar([event]).contains("SUMMARY:\(written)"))
    }

    @Test("A long line is folded at 75 bytes, and unfolds to what it was")
    func folding() throws {
        let summary = String(repeating: "整改期限😀x", count: 40)
        let event = CalendarEvent(id: "x", day: try Self.day("2026-12-31"), summary: summary)
        let text = try ICalendar(name: "期限", events: [event]).text(madeOn: Self.day("2026-11-24"))
        for line in text.components(separatedBy: "\r\n") { #expect(line.utf8.count <= 75) }
        let unfolded = text.replacingOccurrences(of: "\r\n ", with: "")
        #expect(unfolded.contains("SUMMARY:\(summary)\r\n"))
    }
}
