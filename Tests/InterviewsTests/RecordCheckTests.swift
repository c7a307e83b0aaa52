import Checklists
import Diagnostics
import Interviews
import Testing

struct RecordCheckTests {
    private static let id = "00000000-0000-7000-8000-000000000001"
    private static let hash = String(repeating: "a1", count: 32)

    private static func search(
        id: String = id,
        site: String = "site",
        on: String = "2026-09-01",
        points: [RiskPoint.ID] = ["D09-01"],
        file: String? = hash,
    ) -> SheetChange {
        let search = PublicSearch(
            id: PublicSearch.ID(id),
            site: site,
            on: Sample.date(on),
            query: "name",
            result: "nothing",
            points: points,
            file: file,
        )
        return .search(search.id, search)
    }

    private static func finding(
        domain: String = "D05",
        title: String = "title",
        likelihood: Int = 3,
        reach: Int = 1,
        exposure: OwnExposure? = OwnExposure(kind: .loss, low: 0, high: 100),
        days: Int = 30,
    ) -> SheetChange {
        let finding = OwnFinding(
            id: OwnFinding.ID(id),
            domain: domain,
            title: title,
            facts: "facts",
            likelihood: likelihood,
            impact: Impact(property: 1, liability: 1, reach: reach),
            exposure: exposure,
            recommendations: [
                OwnRecommendation(
                    category: .train,
                    withinDays: days,
                    action: "act",
                    proof: "proof",
                )
            ],
        )
        return .ownFinding(finding.id, finding)
    }

    @Test(
        "Searches and findings that fit are accepted, and can be taken back",
        arguments: [
            search(), search(points: [], file: nil), finding(),
            finding(domain: "I01", exposure: nil),
            .search("x", nil), .ownFinding("x", nil),
        ],
    )
    func accepts(change: SheetChange) throws {
        try Sample.begun().check(change)
    }

    @Test(
        "Others are refused with a remedy",
        arguments: [
            (change: search(id: "x"), rule: "interview.recordID"),
            (change: search(id: id.uppercased() + "A"), rule: "interview.recordID"),
            (change: search(site: ""), rule: "interview.textEmpty"),
            (change: search(on: "1800-01-01"), rule: "interview.dateRange"),
            (change: search(points: ["D99-01"]), rule: "interview.unknownPoint"),
            (change: search(file: "evidence/a.png"), rule: "interview.evidenceHash"),
            (change: finding(domain: "labour"), rule: "interview.domainCode"),
            (change: finding(title: "\u{7}"), rule: "interview.controlCharacter"),
            (change: finding(likelihood: 0), rule: "interview.grade"),
            (change: finding(reach: 6), rule: "interview.grade"),
            (
                change: finding(exposure: OwnExposure(kind: .loss, low: 2, high: 1)),
                rule: "interview.exposureRange",
            ),
            (
                change: finding(exposure: OwnExposure(kind: .loss, low: -1, high: 1)),
                rule: "interview.exposureRange",
            ),
            (change: finding(days: 0), rule: "interview.withinDays"),
        ],
    )
    func rejects(change: SheetChange, rule: String) {
        let error = #expect(throws: Diagnostic.self) { try Sample.begun().check(change) }
        #expect(error?.rule == rule)
        #expect(error?.remedy != nil)
    }
}
