import Assessments
import Diagnostics
import Foundation
import Testing

@Suite("An override of a rating")
struct RatingOverrideTests {
    @Test("A level, a likelihood, an impact or both numbers are taken")
    func accepted() throws {
        _ = try RatingOverride(level: .red, reason: "r")
        _ = try RatingOverride(likelihood: 1, reason: "r")
        _ = try RatingOverride(impact: 5, reason: "r")
        _ = try RatingOverride(likelihood: 5, impact: 1, reason: "r")
    }

    @Test(
        "Nothing, both kinds, numbers out of range or no reason are refused",
        arguments: [
            (level: RiskLevel?.none, likelihood: Int?.none, reason: "r", rule: "content"),
            (level: .red, likelihood: 3, reason: "r", rule: "content"),
            (level: nil, likelihood: 0, reason: "r", rule: "range"),
            (level: nil, likelihood: 6, reason: "r", rule: "range"),
            (level: .red, likelihood: nil, reason: "", rule: "reason"),
            (level: .red, likelihood: nil, reason: " \n", rule: "reason"),
        ],
    )
    func refused(level: RiskLevel?, likelihood: Int?, reason: String, rule: String) {
        let error = #expect(throws: Diagnostic.self) {
            try RatingOverride(level: level, likelihood: likelihood, reason: reason)
        }
        #expect(error?.rule == "assessment.override.\(rule)")
        #expect(error?.remedy?.key == "assessment.override.\(rule).remedy")
    }

    @Test("An override survives JSON, and reading checks it again")
    func codable() throws {
        let set = try RatingOverride(likelihood: 2, impact: 3, reason: "r")
        let data = try JSONEncoder().encode(set)
        #expect(try JSONDecoder().decode(RatingOverride.self, from: data) == set)
        #expect(throws: Diagnostic.self) {
            try JSONDecoder().decode(
                RatingOverride.self,
                from: Data(#"{"level":"red","reason":" "}"#.utf8),
            )
        }
    }
}
