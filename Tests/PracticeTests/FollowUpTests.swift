import Checklists
import Diagnostics
import Practice
import Testing

@Suite("Follow-ups")
struct FollowUpTests {
    private func account(_ results: [FollowUpResult]) throws -> FollowUpAccount {
        try FollowUpAccount(
            on: Samples.day("2026-12-20"),
            mode: .onsite,
            by: "chen",
            content: .firm(results, needs: " 想了解竞业限制 "),
        )
    }

    @Test("A planned one falls due, a made one does not, and one is made once")
    func made() throws {
        let planned = FollowUp(
            id: "f1",
            of: try Samples.checkup(),
            due: try Samples.day("2026-12-23"),
        )
        #expect(planned.line.deadlines == [Deadline(.followUp, on: try Samples.day("2026-12-23"))])
        #expect(planned.resting(since: try Samples.day("2026-12-01")).line.deadlines.isEmpty)
        let made = try planned.made(account([]))
        #expect(made.line.deadlines.isEmpty && made.line.status == "made")
        #expect(made.line.day == (try Samples.day("2026-12-20")))
        #expect(throws: Diagnostic.self) { try made.made(account([])) }
        #expect(try roundTrip(made) == made)
        #expect(try roundTrip(planned) == planned)
    }

    @Test("A recommendation has one result")
    func twice() throws {
        let result = try FollowUpResult(recommendation: "D09-01-R1", outcome: .done)
        #expect(throws: Diagnostic.self) { try account([result, result]) }
        guard case .firm(_, let needs) = try account([result]).content else {
            Issue.record("no account of the firm")
            return
        }
        #expect(needs == "想了解竞业限制")
    }

    static let counts: [(office: String, done: Int, satisfaction: Int?, isFine: Bool)] = [
        ("城东司法所", 3, 5, true), ("城东司法所", 0, nil, true), ("城东司法所", -1, 5, false),
        ("城东司法所", 1000, 5, false), ("城东司法所", 3, 0, false), ("城东司法所", 3, 6, false),
        (" ", 3, 5, false),
    ]

    @Test(
        "An office of justice gives its name, counts and satisfaction in range",
        arguments: counts,
    )
    func office(office: String, done: Int, satisfaction: Int?, isFine: Bool) {
        let made = try? JusticeOfficeCounts(
            office: office,
            done: done,
            open: 1,
            declined: 0,
            satisfaction: satisfaction,
        )
        #expect((made != nil) == isFine)
    }

    @Test("A record with neither a day nor an account is refused")
    func empty() {
        expectRefused(
            FollowUp.self,
            #"{"id":"f","checkup":"c","number":"2026-1","enterprise":"e","lawyers":["chen"]}"#,
        )
    }
}
