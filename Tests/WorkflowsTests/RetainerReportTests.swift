import Checklists
import Diagnostics
import Foundation
import Practice
import Reports
import Testing

@testable import Workflows

@Suite("The annual report of a retainer")
struct AnnualReportTests {
    @Test("It covers the days of the year that lie in the term and have come")
    func period() throws {
        let world = try World.open()
        let retainer = try world.retain(
            "e1",
            world.terms(from: "2025-07-01", through: "2027-06-30"),
        )
        try world.serve(world.details(on: "2025-08-01", under: retainer))
        try world.serve(world.details(on: "2026-03-02", under: retainer))
        let office = try world.office()
        let now = try office.annualReport(of: retainer, year: 2026, in: .zh)
        #expect(now.from == "2026-01-01" && now.through == "2026-11-20" && now.totals.services == 1)
        let last = try office.annualReport(of: retainer, year: 2025, in: .en)
        #expect(
            last.from == "2025-07-01" && last.through == "2025-12-31" && last.totals.services == 1
        )
        for year in [2024, 2027, 10_000] {
            #expect(
                rules { try office.annualReport(of: retainer, year: year, in: .zh) } == [
                    "workflow.reportYearOutside"
                ]
            )
        }
    }

    @Test("A draft has no year to report on, and a bureau officer reads none")
    func refused() throws {
        let world = try World.open()
        let draft = try world.office("wu").addRetainer(for: "e1", world.terms())
        #expect(
            rules { try world.office().annualReport(of: draft, year: 2026, in: .zh) } == [
                "workflow.reportNotSigned"
            ]
        )
        #expect(
            rules { try world.office("bu").annualReport(of: draft, year: 2026, in: .zh) } == [
                "permission.keepRetainers"
            ]
        )
    }

    @Test("The lawyer's words come as texts or lists")
    func words() throws {
        let text = """
            risks: |
              应收账款账期延长
              关注连带担保
            plan:
              - 换签劳动合同
              - 开展一次培训
            """
        let words = try RetainerWordsFile.read(Data(text.utf8), file: "words.yaml")
        #expect(words.risks == ["应收账款账期延长", "关注连带担保"])
        #expect(words.plan == ["换签劳动合同", "开展一次培训"] && words.advice.isEmpty)
    }

    @Test(
        "Words that cannot be read are refused with their place",
        arguments: [
            (text: "risk: x", rule: "workflow.words.part", line: 1),
            (text: "risks: x\nplan:\n  a: b", rule: "workflow.words.shape", line: 3),
            (text: "- x", rule: "workflow.words.shape", line: 1),
            (text: "", rule: "yaml.empty", line: 1),
            (text: "risks: x\nrisks: y", rule: "yaml.duplicateKey", line: 2),
        ],
    )
    func badWords(text: String, rule: String, line: Int) {
        let refused = refusals { try RetainerWordsFile.read(Data(text.utf8), file: "words.yaml") }
        #expect(refused.map(\.rule) == [rule] && refused.first?.place?.line == line)
    }
}
