import Checklists
import Diagnostics
import Practice
import Workflows

/// The list of deadlines as rows of a table.
enum DueTable {
    static let columns: [Records.Column] = [
        .init("due_on"), .init("days_left", alignment: .trailing), .init("due"), .init("register"),
        .init("number"), .init("title"), .init("enterprise"), .init("person"),
    ]

    static func row(_ entry: DueEntry, on today: CalendarDate) -> [String] {
        [
            entry.day.description,
            String(entry.daysLeft(on: today)),
            Words.text("deadline.\(entry.kind.rawValue)"),
            Words.text("register.\(entry.register.rawValue)"),
            entry.number ?? String(entry.record.prefix(8)),
            entry.title,
            entry.party ?? "",
            entry.lead?.text ?? "",
        ]
    }
}
