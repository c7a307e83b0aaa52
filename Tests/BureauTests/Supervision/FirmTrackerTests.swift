import Bureau
import Checklists
import Diagnostics
import Foundation
import Practice
import Testing

@Suite("Tracking of retained firms")
struct FirmTrackerTests {
    private static let today = Applied.day("2026-11-20")
    private static let a = "91500114MA5U000000"
    private static let b = "91500114MA5U000001"

    private static func track(
        _ events: [CountedEvent],
        applications: [BureauApplication] = [],
        plans: [FirmTrack.Progress] = [],
        settings: BureauSettings = .usual,
        name: String = "甲所",
    ) -> FirmTrack {
        FirmTracker(settings: settings, calendar: WorkingCalendar(), today: today).track(
            FirmTracker.Account(
                firm: Applied.first,
                name: name,
                events: events,
                applications: applications,
                plans: plans,
            )
        )
    }

    private static func part(_ track: FirmTrack, _ aspect: TrackAspect) -> FirmTrack.Part? {
        track.parts.first { $0.aspect == aspect }
    }

    @Test("A retainer is dormant from the day on which so many days have passed without service")
    func dormant() throws {
        func dormant(_ service: String?) throws -> Int {
            var events = [
                try Applied.event(
                    .retainer,
                    1,
                    on: "2026-01-01",
                    until: "2026-12-31",
                    party: Self.a,
                )
            ]
            if let service {
                events.append(try Applied.event(.service, 2, on: service, party: Self.a))
            }
            return Self.track(events).dormant(90, on: Self.today)
        }
        #expect(try dormant(nil) == 1)
        #expect(try dormant("2026-08-22") == 1)
        #expect(try dormant("2026-08-23") == 0)
        #expect(try dormant("2025-12-31") == 1)
    }

    @Test(
        "A retainer that is over, or not begun, is not in force; service for another enterprise does not count"
    )
    func inForce() throws {
        let events = [
            try Applied.event(.retainer, 1, on: "2025-11-20", until: "2026-11-19", party: Self.a),
            try Applied.event(.retainer, 2, on: "2026-11-21", until: "2027-11-20", party: Self.a),
            try Applied.event(.retainer, 3, on: "2026-01-01", until: "2026-11-20", party: Self.b),
            try Applied.event(.service, 4, on: "2026-11-01", party: Self.a),
        ]
        let track = Self.track(events)
        #expect(track.retainers.map(\.party) == [Self.b])
        #expect(track.dormant(180, on: Self.today) == 1)
    }

    @Test(
        "Promised services are due by the share of the term that has passed; more than promised counts as promised"
    )
    func promised() throws {
        func share(_ promised: Int64?, services: Int) throws -> FirmTrack.Share? {
            var retainer = try Applied.event(
                .retainer,
                1,
                on: "2026-01-01",
                until: "2026-12-31",
                party: Self.a,
            )
            retainer.measures[.promised] = promised
            let services = try (0..<services).map { number in
                try Applied.event(.service, 10 + number, on: "2026-05-01", party: Self.a)
            }
            return Self.part(Self.track([retainer] + services), .promised)?.share
        }
        // 324 of 365 days have passed: 10 of 12 services are due.
        #expect(try share(12, services: 4) == FirmTrack.Share(4, of: 10))
        #expect(try share(12, services: 30) == FirmTrack.Share(10, of: 10))
        #expect(try share(nil, services: 4) == nil)
    }

    @Test(
        "A recommendation is past its day the day after, unless it was carried out; one that was not adopted does not count"
    )
    func pastDate() throws {
        let adopted: [FiledMeasure: Int64] = [.recommendations: 1, .adopted: 1]
        let events = [
            try Applied.event(.recommendation, 1, on: "2026-11-19", party: Self.a, adopted),
            try Applied.event(.recommendation, 2, on: "2026-11-20", party: Self.a, adopted),
            try Applied.event(
                .recommendation,
                3,
                on: "2026-11-01",
                done: "2026-11-18",
                party: Self.a,
                adopted,
            ),
            try Applied.event(
                .recommendation,
                4,
                on: "2026-11-01",
                party: Self.a,
                [.recommendations: 1],
            ),
        ]
        #expect(Self.track(events).pastDate == FirmTrack.Share(1, of: 2))
    }

    @Test("Satisfaction is hidden for fewer than five ratings, in the list and in the total")
    func satisfaction() throws {
        func track(_ scores: [Int64]) throws -> FirmTrack {
            Self.track(
                try scores.enumerated().map { number, score in
                    try Applied.event(.rating, number, on: "2026-11-01", [.score: score])
                }
            )
        }
        #expect(try track([1, 5, 5, 5]).satisfaction == nil)
        #expect(try track([1, 5, 5, 5]).total == nil)
        #expect(try track([1, 3, 4, 5, 5]).satisfaction == 60)
        #expect(try track([1, 3, 4, 5, 5]).total == 60)
    }

    @Test("Answers count in time by working days; one that is missing counts once its day is past")
    func answers() throws {
        func track(_ chosen: String, _ answered: String?) throws -> FirmTrack {
            var application = try Applied.recommended()
                .chosen(Applied.first, on: Applied.day(chosen), Applied.clock)
            if let answered {
                application = try application.answered(
                    .canTakeIt,
                    on: Applied.day(answered),
                    Applied.clock,
                )
            }
            return Self.track([], applications: [application])
        }
        #expect(try track("2026-11-16", "2026-11-18").answered == FirmTrack.Share(1, of: 1))
        #expect(try track("2026-11-16", "2026-11-19").answered == FirmTrack.Share(0, of: 1))
        #expect(try track("2026-11-17", nil).answered == FirmTrack.Share(0, of: 1))
        #expect(try track("2026-11-18", nil).answered == FirmTrack.Share(0, of: 0))
        #expect(try track("2026-11-16", "2026-11-18").answerDays == [2])
    }

    @Test("The total is the weighted mean of what there is to judge by, and says why")
    func total() throws {
        let plan = try YearPlan(id: "p", year: 2026, indicator: "visited", target: 10)
        let settings = try BureauSettings(trackWeights: [.active: 10, .plan: 30])
        let retainer = try Applied.event(
            .retainer,
            1,
            on: "2026-01-01",
            until: "2026-12-31",
            party: Self.a,
        )
        let track = Self.track(
            [retainer],
            plans: [FirmTrack.Progress(plan: plan, value: 8)],
            settings: settings,
        )
        #expect(Self.part(track, .active)?.points == 0 && Self.part(track, .plan)?.points == 80)
        #expect(track.total == 60)
        for part in track.parts {
            let text = Phrasebook.bureau.text(part.why, in: .zh)
            #expect(!text.contains("{") && !text.contains("bureau."))
        }
    }

    @Test("Those who need attention come first, equals by name, firms without anything last")
    func ranked() throws {
        let good = try (1...5).map {
            try Applied.event(.rating, $0, on: "2026-11-01", [.score: 5])
        }
        let bad = try (1...5).map { try Applied.event(.rating, $0, on: "2026-11-01", [.score: 1]) }
        let tracks = [
            Self.track([], name: "D"), Self.track(good, name: "C"), Self.track(bad, name: "B"),
            Self.track(bad, name: "A"),
        ]
        #expect(FirmTracker.ranked(tracks).map(\.name) == ["A", "B", "C", "D"])
    }

    private static let badSettings:
        [(settings: @Sendable () throws -> BureauSettings, rule: String)] = [
            ({ try BureauSettings(limits: [.answer: -1]) }, "bureau.settings.limit"),
            ({ try BureauSettings(matchWeights: [.wish: 101]) }, "bureau.settings.weight"),
            (
                {
                    try BureauSettings(matchWeights: [
                        .wish: 0, .turn: 0, .workload: 0, .expertise: 0,
                    ])
                },
                "bureau.settings.weight",
            ),
            ({ try BureauSettings(named: 1) }, "bureau.settings.named"),
            ({ try BureauSettings(dormantDays: []) }, "bureau.settings.dormant"),
            ({ try BureauSettings(privateEnterprises: 0) }, "bureau.settings.enterprises"),
        ]

    @Test("Settings out of range are refused; what is set reads back")
    func settings() throws {
        for (work, wanted) in Self.badSettings { #expect(rule(work) == wanted) }
        let settings = try BureauSettings(
            limits: [.answer: 3],
            matchWeights: [.wish: 40],
            trackWeights: [.plan: 5],
            named: 2,
            dormantDays: [180, 60],
            privateEnterprises: 900,
        )
        let data = try JSONEncoder().encode(settings)
        #expect(try JSONDecoder().decode(BureauSettings.self, from: data) == settings)
        #expect(settings.dormantDays == [60, 180] && settings.limit(.answer) == 3)
    }
}
