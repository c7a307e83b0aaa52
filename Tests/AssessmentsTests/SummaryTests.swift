import Checklists
import Foundation
import Interviews
import Testing

@testable import Assessments

@Suite("Summaries are sums of the detail")
struct SummaryTests {
    /// A checkup of two domains with random answers, marks and decisions.
    static func random(seed: UInt64) throws -> Assessment {
        var generator = SeededGenerator(seed: seed)
        let points = try ["D05", "D09"].map { domain in
            try Made.checklist(domain, (1...8).map { point("\(domain)-0\($0)", &generator) })
        }
        var scene = try Scene(points)
        let answers: [Answer?] = [.yes, .no, .dontKnow, nil]
        let marks: [CheckMark?] = [
            nil, nil, nil, .sampled, .notChecked(reason: "r"), .needsSpecialist(reason: "r"),
        ]
        var decisions: [FindingDecision] = []
        for point in scene.library.points.map(\.point) {
            scene[point.id].answers["a"] = answers.randomElement(using: &generator) ?? nil
            scene[point.id].answers["b"] = answers.randomElement(using: &generator) ?? nil
            scene[point.id].mark = marks.randomElement(using: &generator) ?? nil
            let acts: [FindingDecision.Act] = [.confirm, .dismiss(reason: "r"), .restore]
            for rule in point.findings where Bool.random(using: &generator) {
                decisions.append(
                    FindingDecision(
                        acts.randomElement(using: &generator) ?? .confirm,
                        on: .rule(rule.id),
                        author: Attribution(by: "chen", at: "t"),
                    )
                )
            }
        }
        scene.sheet.findings = [Findings.own("u1", domain: "D07")]
        return scene.assessed(decisions)
    }

    static func point(_ id: String, _ generator: inout SeededGenerator) -> RiskPoint {
        let kinds = ExposureKind.allCases
        return Made.point(
            id,
            questions: [Made.question("a"), Made.question("b")],
            findings: [("a", "F1"), ("b", "F2")].map { question, rule in
                Made.finding(
                    "\(id)-\(rule)",
                    when: "\(question) == yes",
                    aspect: question,
                    likelihood: Int.random(in: 1...5, using: &generator),
                    impact: Impact(
                        property: 1,
                        liability: Int.random(in: 1...5, using: &generator),
                        reach: 1,
                    ),
                    exposure: Made.exposure(
                        "\(Int.random(in: 0...3_000_000, using: &generator))",
                        kind: kinds.randomElement(using: &generator) ?? .fine,
                    ),
                    isRestricted: Bool.random(using: &generator),
                    recommendations: ["\(id)-R1".asRecommendation],
                )
            },
            recommendations: [Made.recommendation("\(id)-R1")],
        )
    }

    @Test("Over random checkups every count equals its detail", arguments: UInt64(1)...40)
    func countsAreSums(seed: UInt64) throws {
        let assessment = try Self.random(seed: seed)
        let counted = assessment.findings.filter(\.counts)
        let domains = assessment.domainSummaries
        for level in RiskLevel.allCases {
            let detail = counted.count { $0.level == level }
            #expect(assessment.headline.levels[level] == detail)
            #expect(domains.reduce(0) { $0 + $1.levels[level] } == detail)
        }
        for state in CheckState.allCases {
            let detail = assessment.points.count { $0.state == state }
            #expect(assessment.states[state] == detail)
            #expect(domains.reduce(0) { $0 + $1.states[state] } == detail)
        }
        #expect(assessment.heatMap.cells.reduce(0) { $0 + $1.findings.count } == counted.count)
        for kind in ExposureKind.allCases {
            let amounts = counted.compactMap(\.exposure).filter { $0.kind == kind }
            #expect(
                assessment.exposureWithRestricted[kind]?.high ?? 0
                    == amounts.reduce(0) { $0 + ($1.high ?? 0) }
            )
        }
        let secret = Set(counted.filter(\.isRestricted).map(\.key))
        #expect(assessment.exposure.totals.flatMap(\.findings).allSatisfy { !secret.contains($0) })
        let answered = Set(assessment.priorities.flatMap(\.findings))
        #expect(answered.isSubset(of: counted.map(\.key)))
    }

    @Test("An assessment survives JSON", arguments: UInt64(1)...5)
    func codable(seed: UInt64) throws {
        let assessment = try Self.random(seed: seed)
        let data = try JSONEncoder().encode(assessment)
        #expect(try JSONDecoder().decode(Assessment.self, from: data) == assessment)
    }

    @Test("The same input gives the same assessment", arguments: UInt64(1)...5)
    func repeatable(seed: UInt64) throws {
        #expect(try Self.random(seed: seed) == Self.random(seed: seed))
    }

    @Test("The radar shows the highest weight, 0 for nothing found, nothing for nothing looked at")
    func radar() {
        let domain = DomainName(code: "D09", title: Made.text("劳动用工"))
        let findings = [Findings.made("a", likelihood: 5, impact: 4), Findings.made("b")]
        func point(_ outcome: PointOutcome) -> PointAssessment {
            PointAssessment(
                id: "D09-01",
                checklist: "D09",
                domain: "D09",
                title: domain.title,
                outcome: outcome,
                basis: PointBasis(),
                findings: [],
                possible: [],
                open: [],
            )
        }
        let clean = [point(.selfReported)]
        #expect(DomainSummary(domain, findings: findings, points: clean).radar == 20)
        #expect(DomainSummary(domain, findings: [], points: clean).radar == 0)
        #expect(DomainSummary(domain, findings: [], points: [point(.undetermined)]).radar == nil)
    }

    @Test("The heat map holds final likelihood and impact")
    func heatMap() {
        let map = HeatMap(of: [
            Findings.made("a", likelihood: 5, impact: 4),
            Findings.made("b", likelihood: 5, impact: 4),
            Findings.made("c", likelihood: 1, impact: 1, status: Findings.dismissed),
        ])
        #expect(map.count(likelihood: 5, impact: 4) == 2)
        #expect(map.count(likelihood: 1, impact: 1) == 0)
        #expect(map.cells.map(\.findings) == [[.rule("a"), .rule("b")]])
    }

    @Test("The lawyer's own findings are rated on the same scale, in their own domain")
    func ownFindings() throws {
        var scene = try Scene([RiskPoint]())
        scene.sheet.findings = [
            Findings.own(
                "u1",
                domain: "D07",
                likelihood: 4,
                exposure: OwnExposure(kind: .claim, low: 90_000_000, high: 60_000_000),
                advice: [
                    OwnRecommendation(
                        category: .negotiate,
                        withinDays: 15,
                        action: "催",
                        proof: "函",
                    )
                ],
            )
        ]
        let assessment = scene.assessed()
        let finding = try #require(assessment.finding(named: "u1"))
        #expect(finding.exposure?.low == 60_000_000)
        #expect(finding.level == .red)
        #expect(assessment.domains.map(\.code) == ["D09", "D07"])
        #expect(assessment.priorities.map(\.advice.key.text) == ["u1-R1"])
        #expect(assessment.headline.verdict == .highest(.red))
    }
}

extension String {
    fileprivate var asRecommendation: Recommendation.ID { Recommendation.ID(self) }
}
