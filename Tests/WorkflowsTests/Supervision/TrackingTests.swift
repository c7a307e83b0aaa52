import Bureau
import BureauLedger
import Checklists
import Diagnostics
import Foundation
import Practice
import Testing

@testable import Workflows

@Suite("Tracking, plans and warnings at the bureau's desk")
struct TrackingTests {
    private static let visited = Indicator(
        id: "visited",
        number: "1",
        name: LocalizedText(zh: "走访企业数", en: "Enterprises visited"),
        unit: LocalizedText(zh: "家", en: "enterprises"),
        counts: LocalizedText(zh: "走访", en: "visits"),
        rule: .plain(
            Quantity(
                "visited",
                Selection(kinds: [.visit]),
                .distinct(.party),
                by: [.firm, .campaign],
            )
        ),
        breakdowns: [.firm, .campaign],
        isGuarded: true,
    )

    private static func visit(
        _ bureau: Supervised,
        _ number: Int,
        campaign: String? = nil,
    ) throws -> FilingContent {
        var visit = FiledEvent(
            .visit,
            try bureau.id(number),
            on: try bureau.day("2026-11-0\(number)"),
        )
        visit.party = .code(CreditCode("91500114MA5U00000\(number)"))
        visit.campaign = try campaign.map { try FiledCode($0) }
        return .event(visit)
    }

    @Test(
        "Progress of a plan in total, for a firm, for a campaign, and for a firm's part in a campaign"
    )
    func plans() throws {
        let bureau = try Supervised()
        let desk = try bureau.desk(IndicatorBook(indicators: [Self.visited]))
        try desk.office.list(ListedWord(.campaign, FiledCode("spring"), name: "春季专项"))
        try bureau.file(
            [
                Self.visit(bureau, 1, campaign: "spring"), Self.visit(bureau, 2),
                Self.visit(bureau, 3, campaign: "spring"),
            ],
            of: Supervised.firms[0],
            at: desk,
        )
        try bureau.file(
            [Self.visit(bureau, 4, campaign: "spring")],
            of: Supervised.firms[1],
            at: desk,
        )
        let firm = Supervised.firms[0].text
        let cases: [(firm: String?, campaign: FiledCode?, value: Int64)] = [
            (nil, nil, 4), (firm, nil, 3), (nil, try FiledCode("spring"), 3),
            (firm, try FiledCode("spring"), 2),
        ]
        for (firm, campaign, value) in cases {
            let plan = try desk.set(
                SupervisionDesk.PlanGoal(
                    year: 2026,
                    indicator: "visited",
                    target: 10,
                    firm: firm,
                    campaign: campaign,
                )
            )
            #expect(try desk.progress(of: [plan]).map(\.value) == [value])
        }
        #expect(try desk.progress().count == 4)
        #expect(try desk.track(desk.firm(firm)).plans.count == 2)
        expectRules(["workflow.unknownIndicator"]) {
            try desk.set(SupervisionDesk.PlanGoal(year: 2026, indicator: "x", target: 1))
        }
    }

    @Test("Coverage counts each enterprise in force once, against the number that the bureau set")
    func coverage() throws {
        let bureau = try Supervised()
        let desk = try bureau.desk()
        func retainer(_ number: Int, until: String) throws -> FilingContent {
            var event = FiledEvent(
                .retainer,
                try bureau.id(number),
                on: try bureau.day("2026-01-01"),
            )
            event.until = try bureau.day(until)
            event.party = .code(CreditCode("91500114MA5U000001"))
            return .event(event)
        }
        try bureau.file(
            [retainer(1, until: "2026-12-31"), retainer(2, until: "2026-11-19")],
            of: Supervised.firms[0],
            at: desk,
        )
        try bureau.file([retainer(3, until: "2026-12-31")], of: Supervised.firms[1], at: desk)
        try desk.set(BureauSettings(privateEnterprises: 200))
        let coverage = try desk.coverage()
        #expect(coverage.retained == 1 && coverage.enterprises == 200 && coverage.tenths == 5)
        #expect(try desk.tracks().first?.retained == 1)
    }

    @Test(
        "A point in five consenting enterprises of a place is told once; the paper names none of them"
    )
    func warnings() async throws {
        let bureau = try Supervised()
        let desk = try bureau.desk()
        func points(_ number: Int) throws -> FilingContent {
            .points(
                ConsentedPoints(
                    checkup: try bureau.id(number),
                    party: .code(CreditCode("91500114MA5U00000\(number)")),
                    day: try bureau.day("2026-11-01"),
                    agreedOn: try bureau.day("2026-11-01"),
                    place: try FiledCode("zhoubai"),
                    industry: try FiledCode("c"),
                    points: [try FiledCode("d09_01")],
                )
            )
        }
        try bureau.file((1...4).map(points), of: Supervised.firms[0], at: desk)
        #expect(try desk.warnings(by: .place, k: 1).isEmpty)
        try bureau.file([points(5)], of: Supervised.firms[1], at: desk)
        let possible = try desk.warnings(by: .place)
        #expect(possible.map(\.warning.atLeast) == [5] && possible.map(\.isNews) == [true])
        #expect(try desk.give(possible).count == 1)
        #expect(try desk.warnings(by: .place).map(\.isNews) == [false])
        #expect(try desk.give(desk.warnings(by: .place)).isEmpty)
        try bureau.file([.pointsWithdrawn(bureau.id(1))], of: Supervised.firms[0], at: desk)
        #expect(try desk.warnings(by: .place).isEmpty)
    }
}
