import Assessments
import Testing

@Suite("Urgency")
struct UrgencyTests {
    @Test(
        "A deadline within 30 days of the base date, or past, is urgent",
        arguments: [
            (deadline: "2026-11-22", left: -1), (deadline: "2020-01-01", left: -2518),
            (deadline: "2026-11-23", left: 0), (deadline: "2026-12-23", left: 30),
        ],
    )
    func urgent(deadline: String, left: Int) throws {
        let urgency = Urgency(
            deadline: try Made.date(deadline),
            on: try Made.date("2026-11-23"),
        )
        #expect(urgency.daysLeft == left)
        #expect(urgency.isUrgent)
        #expect(urgency.isPast == (left < 0))
    }

    @Test(
        "A deadline from the 31st day on is not urgent",
        arguments: ["2026-12-24", "2030-01-01"],
    )
    func notUrgent(deadline: String) throws {
        let urgency = Urgency(
            deadline: try Made.date(deadline),
            on: try Made.date("2026-11-23"),
        )
        #expect(!urgency.isUrgent)
        #expect(!urgency.isPast)
    }
}
