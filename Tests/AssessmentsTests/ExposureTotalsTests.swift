import Checklists
import Testing

@testable import Assessments

@Suite("Totals of exposure")
struct ExposureTotalsTests {
    func finding(
        _ id: String,
        _ low: Int?,
        _ high: Int?,
        kind: ExposureKind = .payable,
        debt: String? = nil,
        status: FindingStatus = .identified,
    ) -> AssessedFinding {
        Findings.made(
            id,
            exposure: AssessedExposure(
                kind: kind,
                low: low,
                high: high,
                debt: debt.map(Findings.debt),
            ),
            status: status,
        )
    }

    @Test("Kinds are added up apart, in their order, and only those that occur")
    func kinds() {
        let totals = ExposureTotals(of: [
            finding("a", 1, 2, kind: .claim), finding("b", 10, 20), finding("c", 100, 200),
            Findings.made("d"),
        ])
        #expect(totals.totals.map(\.kind) == [.payable, .claim])
        #expect(totals[.payable]?.low == 110)
        #expect(totals[.payable]?.high == 220)
        #expect(totals[.claim]?.high == 2)
        #expect(totals[.fine] == nil)
    }

    @Test("One debt counts once: the largest upper end with its own lower end")
    func sharedDebt() {
        let totals = ExposureTotals(of: [
            finding("a", 50, 100, debt: "loan"), finding("b", 10, 300, debt: "loan"),
            finding("c", 90, 200, debt: "loan"), finding("d", 1, 1),
        ])
        let total = totals[.payable]
        #expect(total?.low == 11)
        #expect(total?.high == 301)
        #expect(total?.findings == [.rule("b"), .rule("d")])
        #expect(
            total?.shared == [
                ExposureTotal.SharedDebt(
                    debt: Findings.debt("loan"),
                    counted: .rule("b"),
                    others: [.rule("a"), .rule("c")],
                )
            ]
        )
    }

    @Test("With equal upper ends the larger lower end counts, then the first")
    func ties() {
        let first = ExposureTotals(of: [
            finding("a", 10, 100, debt: "x"), finding("b", 20, 100, debt: "x"),
        ])
        #expect(first[.payable]?.low == 20)
        let second = ExposureTotals(of: [
            finding("a", 20, 100, debt: "x"), finding("b", 20, 100, debt: "x"),
        ])
        #expect(second[.payable]?.findings == [.rule("a")])
    }

    @Test("The same debt in two kinds counts in each")
    func debtAcrossKinds() {
        let totals = ExposureTotals(of: [
            finding("a", 1, 5, debt: "x"), finding("b", 1, 7, kind: .duty, debt: "x"),
        ])
        #expect(totals[.payable]?.high == 5)
        #expect(totals[.duty]?.high == 7)
        #expect(totals.totals.allSatisfy { $0.shared.isEmpty })
    }

    @Test("Of a debt the known amount goes before the unknown")
    func unknownDebt() {
        let totals = ExposureTotals(of: [
            finding("a", nil, nil, debt: "x"), finding("b", 1, 2, debt: "x"),
        ])
        #expect(totals[.payable]?.findings == [.rule("b")])
        #expect(totals[.payable]?.unquantified == [])
    }

    @Test("Unknown ends make the total at least what it says, and are listed")
    func unknownEnds() {
        let totals = ExposureTotals(of: [
            finding("a", nil, nil), finding("b", nil, 40), finding("c", 30, nil),
            finding("d", 1, 2),
        ])
        #expect(totals[.payable]?.low == 31)
        #expect(totals[.payable]?.high == 72)
        #expect(totals[.payable]?.unquantified == [.rule("a"), .rule("b"), .rule("c")])
    }

    @Test("Dismissed findings count nowhere")
    func dismissed() {
        let totals = ExposureTotals(of: [finding("a", 1, 2, status: Findings.dismissed)])
        #expect(totals.totals.isEmpty)
    }

    @Test("Amounts beyond the largest number stay there")
    func overflow() {
        let totals = ExposureTotals(of: [finding("a", 1, .max), finding("b", 1, .max)])
        #expect(totals[.payable]?.high == .max)
    }
}
