import Checklists
import Diagnostics
import Interviews
import Testing

@testable import Assessments

@Suite("Precedence of outcomes")
struct OutcomeRuleTests {
    /// What makes each state, alone.
    static func evidence(for state: CheckState) throws -> PointEvidence {
        var evidence = PointEvidence(isTouched: true)
        try add(state, to: &evidence)
        return evidence
    }

    static func add(_ state: CheckState, to evidence: inout PointEvidence) throws {
        let basis = evidence.basis
        switch state {
        case .notApplicable: evidence.inapplicable = Made.text("规模不够")
        case .notChecked: evidence.mark = .notChecked(reason: "时间不够")
        case .riskFound: evidence.found = .word
        case .undetermined: evidence.isOpen = true
        case .needsSpecialist: evidence.mark = .needsSpecialist(reason: "税务")
        case .noPapers:
            evidence.basis = PointBasis(
                papers: basis.papers + [.init(paper: "ledger", state: .notBrought)],
                lookups: basis.lookups,
            )
        case .selfReported: break
        case .publicRecord:
            let lookup = PointBasis.Lookup(
                search: "s",
                site: "信用中国",
                on: try Made.date("2026-11-22"),
            )
            evidence.basis = PointBasis(papers: basis.papers, lookups: [lookup])
        case .sampled:
            if evidence.mark == nil { evidence.mark = .sampled }
            evidence.basis = PointBasis(
                papers: basis.papers + [.init(paper: "contracts", state: .seen(10, of: 37))],
                lookups: basis.lookups,
            )
        }
    }

    @Test("Each state alone comes out as itself", arguments: CheckState.allCases)
    func alone(state: CheckState) throws {
        #expect(OutcomeRule.outcome(of: try Self.evidence(for: state)).state == state)
    }

    /// Word alone gives way to any better basis: it is what is left when there is none.
    static let allPairs = CheckState.allCases.enumerated().flatMap { place, first in
        CheckState.allCases.dropFirst(place + 1).map { (first: first, second: $0) }
    }
    .filter { $0.first != .selfReported }

    @Test("Of two states the one with precedence comes out", arguments: allPairs)
    func pairs(first: CheckState, second: CheckState) throws {
        // Two marks cannot stand together: the stronger is the one recorded.
        var evidence = try Self.evidence(for: second)
        try Self.add(first, to: &evidence)
        #expect(OutcomeRule.outcome(of: evidence).state == first)
    }

    @Test("A point that nobody touched was not reached")
    func notReached() {
        let evidence = PointEvidence(isTouched: false, isOpen: true)
        #expect(OutcomeRule.outcome(of: evidence) == .notChecked(.notReached))
    }

    @Test("A finding that shared facts alone make counts, though nobody touched the point")
    func sharedFacts() {
        let found = PointEvidence(isTouched: false, found: .word, isOpen: true)
        #expect(OutcomeRule.outcome(of: found) == .riskFound(.word))
        let nothing = PointEvidence(isTouched: false, isOpen: false)
        #expect(OutcomeRule.outcome(of: nothing) == .selfReported)
    }

    @Test("The lawyer's reason goes before the checklist's")
    func reasons() throws {
        var evidence = try Self.evidence(for: .notApplicable)
        #expect(OutcomeRule.outcome(of: evidence) == .notApplicable(.checklist(Made.text("规模不够"))))
        evidence.mark = .notApplicable(reason: "无此业务")
        #expect(OutcomeRule.outcome(of: evidence) == .notApplicable(.lawyer("无此业务")))
    }

    @Test("A tick without a paper seen, or papers without a tick, are the word alone")
    func halfSampled() throws {
        var evidence = PointEvidence(mark: .sampled, isTouched: true)
        #expect(OutcomeRule.outcome(of: evidence) == .selfReported)
        evidence = try Self.evidence(for: .sampled)
        evidence.mark = nil
        #expect(OutcomeRule.outcome(of: evidence) == .selfReported)
    }

    @Test("Papers not brought and refused are told apart")
    func papers() {
        let evidence = PointEvidence(
            isTouched: true,
            basis: PointBasis(papers: [
                .init(paper: "a", state: .notBrought), .init(paper: "b", state: .refused),
                .init(paper: "c", state: .notNeeded), .init(paper: "d", state: .partly),
            ]),
        )
        #expect(OutcomeRule.outcome(of: evidence) == .noPapers(notBrought: ["a"], refused: ["b"]))
    }
}
