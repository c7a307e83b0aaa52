import Testing

@testable import Assessments

@Suite("Coverage and headline")
struct CoverageTests {
    @Test("Findings and nothing found on any basis are covered; the not applicable do not count")
    func states() {
        let covered: [CheckState] = [.riskFound, .noPapers, .selfReported, .publicRecord, .sampled]
        #expect(CheckState.allCases.filter(\.isCovered) == covered)
        let coverage = Coverage(of: Counts(CheckState.allCases))
        #expect(coverage == Coverage(covered: 5, applicable: 8))
    }

    @Test(
        "With nothing found, below 60 % there is no level",
        arguments: [
            (covered: 6, applicable: 10, verdict: Headline.Verdict.nothingFound),
            (covered: 599, applicable: 1000, verdict: .ungraded),
            (covered: 600, applicable: 1000, verdict: .nothingFound),
            (covered: 3, applicable: 5, verdict: .nothingFound),
            (covered: 2, applicable: 4, verdict: .ungraded),
            (covered: 0, applicable: 0, verdict: .ungraded),
        ],
    )
    func edge(covered: Int, applicable: Int, verdict: Headline.Verdict) {
        let coverage = Coverage(covered: covered, applicable: applicable)
        #expect(Headline(of: [], coverage: coverage).verdict == verdict)
    }

    @Test("A finding gives its level at any coverage, the highest that counts")
    func highest() {
        let findings = [
            Findings.made("a", likelihood: 5, impact: 5, status: Findings.dismissed),
            Findings.made("b", likelihood: 5, impact: 2),
            Findings.made("c", likelihood: 1, impact: 1),
            Findings.made("d", likelihood: 5, impact: 2, isRestricted: true),
        ]
        let headline = Headline(of: findings, coverage: Coverage(covered: 1, applicable: 100))
        #expect(headline.verdict == .highest(.orange))
        #expect(headline.levels[.red] == 0)
        #expect(headline.levels[.orange] == 2)
        #expect(headline.levels[.blue] == 1)
    }

    @Test("Percentages are rounded down, and none is given where nothing applies")
    func percent() {
        #expect(Coverage(covered: 599, applicable: 1000).percent == 59)
        #expect(Coverage(covered: 0, applicable: 0).percent == nil)
    }

    @Test("Urgent findings are counted apart from levels, dismissed ones not")
    func urgent() throws {
        let base = try Made.date("2026-11-23")
        let findings = [
            Findings.made("a", deadline: try Made.date("2026-12-23"), baseDate: base),
            Findings.made("b", deadline: try Made.date("2026-12-24"), baseDate: base),
            Findings.made("c", deadline: base, baseDate: base, status: Findings.dismissed),
        ]
        let headline = Headline(of: findings, coverage: Coverage(covered: 1, applicable: 1))
        #expect(headline.urgent == 1)
        #expect(headline.levels.total == 2)
    }
}
