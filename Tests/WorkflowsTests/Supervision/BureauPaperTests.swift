import Bureau
import ChecklistYAML
import Checklists
import Diagnostics
import Foundation
import Practice
import Testing

@testable import Workflows

@Suite("Papers of the bureau")
struct BureauPaperTests {
    private static let folder = World.package.appending(path: "reports/bureau/forms")

    @Test("Every paper is there and names only what there is to print")
    func shelf() throws {
        let ids = [
            "bureau_recommendation", "bureau_reminder", "bureau_assessment", "bureau_inspection",
            "bureau_warning",
        ]
        #expect(try FormShelf(bureau: Self.folder).forms.map(\.id) == ids)
    }

    @Test(
        "A reminder holds the firm's own numbers and no enterprise",
        arguments: Language.allCases,
    )
    func reminder(language: Language) async throws {
        let bureau = try Supervised()
        let desk = try bureau.desk()
        _ = try desk.take(bureau.request(), bureau.contact(), by: .desk)
        _ = try desk.accept(desk.application("2026-1"), on: nil)
        _ = try desk.recommend(for: desk.application("2026-1"), on: nil)
        _ = try desk.choose(Supervised.firms[0], for: desk.application("2026-1"), on: nil)
        let track = try desk.track(desk.firm(Supervised.firms[0].text))
        let form = try FormShelf(bureau: Self.folder).form("bureau_reminder")
        let values = try desk.values(of: track, in: language)
        let data = try await desk.print(form, values, as: .html, on: bureau.world.press)
        let text = String(decoding: data, as: UTF8.self)
        #expect(text.contains("甲律师事务所") && text.contains("申请〔2026〕第001号"))
        for secret in ["示例机械", "91500114MA5U000000", "陈女士", "13812345678", "请尽快安排"] {
            #expect(!text.contains(secret))
        }
    }

    @Test(
        "The shipped holidays read without a fault, and know the last weekday of the holidays of October 2026"
    )
    func holidays() throws {
        let file = World.package.appending(path: "reports/bureau/calendar/holidays.yaml")
        let read = HolidayReader().read(bytes: try Data(contentsOf: file), file: file.path)
        #expect(read.diagnostics.isEmpty)
        let day = try #require(CalendarDate("2026-10-07"))
        #expect(!read.calendar.isWorkingDay(day))
        #expect(read.calendar.day(1, workingDaysAfter: day) == CalendarDate("2026-10-08"))
    }

    static let faults = [
        (
            text: "years:\n  - year: 2026\n    source: x\n    holidays:\n      - 2025-01-01\n",
            rule: "holidays.otherYear",
        ),
        (
            text:
                "years:\n  - year: 2026\n    source: x\n    holidays:\n      - 2026-01-01\n      - 2026-01-01\n",
            rule: "holidays.twice",
        ),
        (
            text:
                "years:\n  - year: 2026\n    source: x\n    holidays:\n      - 2026-01-01\n    make_up:\n      - 2026-01-01\n",
            rule: "holidays.twice",
        ),
        (
            text: "years:\n  - year: 2026\n    source: x\n    holidays:\n      - soon\n",
            rule: "checklist.notDate",
        ),
        (
            text: "years:\n  - year: 2026\n    holidays:\n      - 2026-01-01\n",
            rule: "checklist.missingKey",
        ),
    ]

    @Test("A list of holidays that is wrong is refused at its place", arguments: faults)
    func badHolidays(text: String, rule: String) {
        let read = HolidayReader().read(bytes: Data(text.utf8), file: "h.yaml")
        #expect(read.diagnostics.map(\.rule) == [rule])
    }
}
