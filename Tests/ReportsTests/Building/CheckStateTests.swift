import Assessments
import Checklists
import Diagnostics
import Interviews
import Testing

@testable import Reports

@Suite("What was checked")
struct CheckStateTests {
    private func checked(
        _ id: String,
        _ language: Language = .zh,
        _ change: (inout AnswerSheet) -> Void = { _ in },
    ) throws -> HealthReport.CheckedPoint {
        var material = try SmallCase.full()
        change(&material.sheet)
        let report = try material.builder().report(in: language)
        return try #require(report.domains.flatMap(\.items).first { $0.id == id })
    }

    @Test("Papers sampled, with their extent")
    func sampled() throws {
        #expect(try checked("D09-02").outcome == "抽查未见异常（查 10 / 37）")
        #expect(try checked("D09-02", .en).outcome == "Sampled, nothing found (10 of 37)")
    }

    @Test("On the enterprise's word alone")
    func word() throws {
        let item = try checked("D09-02") { $0.points["D09-02"]?.mark = nil }
        #expect(item.outcome == "仅企业自述未见异常")
    }

    @Test("Papers not brought and refused, by name")
    func papers() throws {
        let item = try checked("D09-02") { $0.points["D09-02"]?.papers = ["payroll": .refused] }
        #expect(item.outcome == "未提供资料（拒绝：工资表）")
        let other = try checked("D09-02") {
            $0.points["D09-02"]?.papers = ["payroll": .notBrought]
        }
        #expect(other.outcome == "未提供资料（未带：工资表）")
    }

    @Test("Public records, with site and day")
    func publicRecord() throws {
        let day = try SmallCase.baseDate()
        let item = try checked("D09-02") { sheet in
            sheet.searches = [
                PublicSearch(
                    id: "s",
                    site: "甲网",
                    on: day,
                    query: "",
                    result: "",
                    points: ["D09-02"],
                )
            ]
        }
        #expect(item.outcome == "公开信息未见异常（甲网、2026年9月30日）")
    }

    @Test(
        "What the lawyer marks, with the reason",
        arguments: [
            (mark: CheckMark.notChecked(reason: "时间不够。"), words: "本次未检查（时间不够）"),
            (mark: .notApplicable(reason: "无此业务"), words: "不适用（无此业务）"),
            (mark: .needsSpecialist(reason: "须检测"), words: "需专业机构核查（须检测）"),
        ],
    )
    func marks(mark: CheckMark, words: String) throws {
        #expect(try checked("D09-02") { $0.points["D09-02"]?.mark = mark }.outcome == words)
    }

    @Test("What the interview did not reach")
    func notReached() throws {
        #expect(try checked("D07-01") { $0.points["D07-01"] = nil }.outcome == "本次未检查（本次访谈未及）")
    }

    @Test("A risk found names its findings and its basis")
    func found() throws {
        let item = try checked("D09-01")
        #expect(item.state == .findingOnPapers && item.note == "见风险 1")
        #expect(try checked("D07-01").state == .findingOnWord)
    }

    @Test("An open point names what is possible, its levels and the missing facts")
    func undetermined() throws {
        var material = try SmallCase.full()
        material.sheet.points["D05-01"] = PointSheet(answers: [
            "forum": Answer(.dontKnow(reason: nil))
        ])
        let report = try material.builder().report(in: .zh)
        let item = report.domains.flatMap(\.items).first { $0.id == "D05-01" }
        #expect(item?.outcome == "待核实（可能：仲裁约定可能无效）")
        let open = try #require(report.undetermined.first { $0.pointID == "D05-01" })
        #expect(open.low == nil && open.high == .blue)
        #expect(open.missing == ["怎么约定的？"])
        #expect(open.possible == "待核实，可能为：仲裁约定可能无效；也可能未见异常。")
    }

    @Test("Missing facts of a row name the row, and a table not marked complete is named")
    func missingRows() throws {
        var material = try SmallCase.full()
        material.sheet.points["D09-01"]?.tables["group"]?.isComplete = false
        material.sheet.points["D09-01"]?.tables["group"]?.rows[0].answers["people"] =
            Answer(.dontKnow(reason: nil))
        let report = try material.builder().report(in: .zh)
        let open = try #require(report.undetermined.first { $0.pointID == "D09-01" })
        #expect(open.missing.contains("第 1 项（情形相同的一组人）：有几个人？"))
        #expect(open.missing.contains("“情形相同的一组人”是否已逐项列全"))
        #expect(open.low == .blue && open.high == .orange)
    }

    @Test("Too little checked and nothing found: no level")
    func ungraded() throws {
        var material = try SmallCase.full()
        material.sheet.findings = []
        material.sheet.points = ["D09-02": material.sheet.points["D09-02"] ?? PointSheet()]
        let conclusion = try material.builder().report(in: .zh).conclusion
        #expect(conclusion.highest == nil)
        #expect(conclusion.ungraded == "检查覆盖率 20%，不足 60%，虽未发现风险，暂不定级。")
    }
}
