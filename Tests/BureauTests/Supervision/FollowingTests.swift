import Bureau
import Checklists
import Practice
import Testing

@Suite("Applications moved on by filings")
struct FollowingTests {
    private static let id = "11111111-1111-4111-8111-111111111111"

    private static func chosen() throws -> BureauApplication {
        try Applied.recommended().chosen(
            Applied.first,
            on: Applied.day("2026-11-17"),
            Applied.clock,
        )
    }

    private static func event(
        _ kind: FiledEventKind,
        _ number: Int,
        on day: String,
        of firm: CreditCode = Applied.first,
        type: String? = nil,
        application: String = id,
    ) throws -> CountedEvent {
        try Applied.event(
            kind,
            number,
            on: day,
            of: firm,
            type: type,
            application: application,
        )
    }

    @Test("An answer, a contact, a visit and a report move it on, in whatever order they are read")
    func whole() throws {
        let events = [
            try Self.event(.report, 4, on: "2026-11-20"),
            try Self.event(.visit, 3, on: "2026-11-20"),
            try Self.event(.answer, 1, on: "2026-11-18", type: "can_take"),
            try Self.event(.service, 2, on: "2026-11-19", type: "consult"),
        ]
        let moved = try Self.chosen().following(events, Applied.clock)
        #expect(moved.status == .reported)
        #expect(moved.reached[.contact] == Applied.day("2026-11-19"))
        #expect(moved.reached[.onSite] == Applied.day("2026-11-20"))
        #expect(moved.following(events, Applied.clock) == moved)
    }

    @Test("What another firm files, or files about another application, changes nothing")
    func foreign() throws {
        let chosen = try Self.chosen()
        let events = [
            try Self.event(.answer, 1, on: "2026-11-18", of: Applied.second, type: "can_take"),
            try Self.event(
                .answer,
                2,
                on: "2026-11-18",
                type: "can_take",
                application: "22222222-1111-4111-8111-111111111111",
            ),
            try Self.event(.answer, 3, on: "2026-11-16", type: "can_take"),
            try Self.event(.report, 4, on: "2026-11-18"),
            try Self.event(.answer, 5, on: "2026-11-18", type: "consult"),
        ]
        #expect(chosen.following(events, Applied.clock) == chosen)
    }

    @Test("A firm that cannot leaves the choice to the enterprise")
    func cannot() throws {
        let events = [try Self.event(.answer, 1, on: "2026-11-18", type: "cannot")]
        let moved = try Self.chosen().following(events, Applied.clock)
        #expect(moved.status == .recommended && moved.declined == [Applied.first])
    }
}
