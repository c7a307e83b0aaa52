import Assessments
import Checklists
import Diagnostics
import Foundation
import Interviews
import Testing

@testable import Reports

@Suite("Counts and details")
struct CountTests {
    /// Every number of the conclusion against what the report sets out.
    static func check(_ report: HealthReport) {
        let conclusion = report.conclusion
        let counts = LevelTally(report.findings.map(\.level)).counts
        #expect(conclusion.levels == counts)
        for level in HealthReport.Level.allCases {
            #expect(conclusion.byDomain.reduce(0) { $0 + $1.levels[level] } == counts[level])
        }
        #expect(conclusion.heatMap.reduce(0) { $0 + $1.count } == report.findings.count)
        #expect(conclusion.urgentCount == report.findings.count(where: \.urgent))
        #expect(conclusion.urgent.count == conclusion.urgentCount)
        #expect(conclusion.highest == report.findings.first?.level)
        let items = report.domains.flatMap(\.items)
        for count in conclusion.checkStates {
            #expect(count.count == items.count { $0.state == count.state }, "\(count.state)")
        }
        #expect(conclusion.checkStates.reduce(0) { $0 + $1.count } == items.count)
        #expect(conclusion.coverage.covered == items.count(where: \.state.isCovered))
        #expect(conclusion.coverage.applicable == items.count { $0.state != .notApplicable })
        #expect(report.overview.inScope.allSatisfy { $0.points > 0 })
        checkNumbers(report)
    }

    private static func checkNumbers(_ report: HealthReport) {
        #expect(report.findings.map(\.number) == report.findings.indices.map { $0 + 1 })
        let order = HealthReport.Level.allCases
        let levels = report.findings.compactMap { order.firstIndex(of: $0.level) }
        #expect(levels == levels.sorted())
        let advised = Set(report.findings.flatMap(\.recommendations).map(\.id))
        #expect(report.rectification.count == advised.count)
        #expect(Set(report.rectification.map(\.number)).count == report.rectification.count)
        let open = Set(
            report.domains.flatMap(\.items).filter { $0.state == .undetermined }.map(\.id)
        )
        #expect(Set(report.undetermined.map(\.pointID)).isSubset(of: open))
    }

    @Test(
        "They agree for sheets answered at random, and nothing sealed or dismissed gets in",
        arguments: 0..<120,
    )
    func random(seed: Int) throws {
        let material = try SmallCase.random(seed: UInt64(seed))
        let report = try material.builder().report(in: .zh)
        CountTests.check(report)
        let json = String(decoding: try ReportContent.canonicalBytes(report), as: UTF8.self)
        for words in SmallLibrary.sealedWords { #expect(!json.contains(words)) }
        let shown = Set(report.findings.map(\.title))
        for finding in material.assessment.findings where !finding.counts {
            #expect(!shown.contains(finding.title.zh))
        }
    }

    @Test("Totals are by kind, and leave out what is sealed")
    func exposures() throws {
        let report = try SmallCase.full().builder().report(in: .zh)
        #expect(report.conclusion.exposures.map(\.kind) == [.payable])
        #expect(report.conclusion.exposures[0].high == 4_400_100)
        #expect(report.findings[0].exposures[0].high == 4_400_100)
    }

    @Test("The radar has an axis for each domain looked at, and needs three")
    func radar() throws {
        var material = try SmallCase.full()
        #expect(try material.builder().report(in: .zh).conclusion.radar.map(\.score) == [12, 6, 9])
        material.sheet.points["D07-01"] = nil
        #expect(try material.builder().report(in: .zh).conclusion.radar.isEmpty)
    }

    @Test("What is found in order on papers stands among what is done well")
    func strengths() throws {
        let report = try SmallCase.full().builder().report(in: .zh)
        #expect(report.conclusion.strengths == ["劳动用工：“规章制度未公示”，共 1 项，抽查资料未见异常。"])
    }

    @Test("The summary counts, names the grave findings and what to do first")
    func summary() throws {
        let summary = try SmallCase.full().builder().report(in: .zh).conclusion.summary
        #expect(summary[0] == "本次列示风险 4 项：重大风险 0 项，较大风险 1 项，一般风险 2 项，低风险 1 项。")
        #expect(summary.contains("风险 1（橙色·较大风险）：多人没有书面合同。"))
        #expect(summary.count { $0.hasPrefix("优先办理") } == 5)
    }
}
