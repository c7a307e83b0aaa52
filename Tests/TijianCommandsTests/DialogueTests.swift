import Checklists
import Diagnostics
import Foundation
import Interviews
import Testing

@testable import TijianCommands

@Suite("What can be asked for in an interview")
struct DialogueTests {
    let office: SampleOffice
    /// The lines that lead to the first question of D09-01.
    let begin = ["46", "yes"]

    init() throws { office = try SampleOffice() }

    func run(_ lines: [String]) throws -> Script {
        Script(try office.session(), begin + lines).run()
    }

    @Test("a question is passed over with a reason, asked for where none is given")
    func skip() throws {
        let script = try run([":跳过", "没有时间"])
        #expect(
            script.sheet.points["D09-01"]?.answers["signed"]?.content == .skipped(reason: "没有时间")
        )
    }

    @Test(
        "not knowing is recorded in every way that people say it",
        arguments: [":dk 财务不在", "不知道 财务不在", "：不清楚 财务不在"],
    )
    func dontKnow(_ typed: String) throws {
        let script = try run([typed])
        #expect(
            script.sheet.points["D09-01"]?.answers["signed"]?.content == .dontKnow(reason: "财务不在")
        )
    }

    @Test("a remark on a point grows by what is added")
    func notes() throws {
        let script = try run([":note 一", ":备注 二"])
        #expect(script.sheet.points["D09-01"]?.note == "一\n二")
    }

    @Test("a remark is taken away with a dash")
    func noteTakenAway() throws {
        let script = try run([":note 一", ":note", "-"])
        #expect(script.sheet.points["D09-01"]?.note == nil)
    }

    @Test("in the profile a remark stands with the answer")
    func noteInProfile() throws {
        let script = Script(try office.session(), ["46", ":back", ":note 含临时工"]).run()
        #expect(script.sheet.profile["headcount"]?.note == "含临时工")
    }

    @Test("an evidence file goes onto the shelf and into the remark")
    func evidence() throws {
        let path = try office.file("催款函.txt", "请付款")
        let script = try run([":evidence '\(path)'"])
        #expect(script.sheet.points["D09-01"]?.note?.contains("催款函.txt") == true)
        #expect(script.says("证据材料已存入"))
    }

    @Test("a missing evidence file records nothing")
    func missingEvidence() throws {
        let script = try run([":evidence /nowhere/at-all.pdf"])
        #expect(script.sheet.points["D09-01"]?.note == nil)
        #expect(script.says("错误"))
    }

    @Test("a public search is taken down, with today as its day")
    func search() throws {
        let path = try office.file("gsxt.png", "picture")
        let script = try run([":检索", "国家企业信用信息公示系统", "示例公司", "", "无异常", "1", path])
        let search = try #require(script.sheet.searches.first)
        #expect(search.on == Sample.date("2026-09-30"))
        #expect(search.points == ["D09-01"])
        #expect(search.file?.count == 64)
    }

    @Test("a form can be given up in the middle")
    func cancel() throws {
        let script = try run([":search", "某网站", ":取消"])
        #expect(script.sheet.searches.isEmpty)
        #expect(script.says("已取消"))
    }

    @Test("papers are gone through one by one")
    func papers() throws {
        let script = try run([":papers", "三份", "10/46"])
        #expect(script.sheet.points["D09-01"]?.papers["staff_list"] == .seen(10, of: 46))
    }

    @Test(
        "what became of a paper has a letter and a word",
        arguments: [
            (typed: "p", state: PaperState.partly), (typed: "未带来", state: .notBrought),
            (typed: "R", state: .refused), (typed: "不需要", state: .notNeeded),
            (typed: "３／４", state: .seen(3, of: 4)), (typed: "3", state: .seen(3, of: nil)),
        ],
    )
    func paper(_ typed: String, _ state: PaperState) throws {
        let script = try run(["是", typed])
        #expect(script.sheet.points["D09-01"]?.papers["staff_list"] == state)
    }

    @Test("a mark closes the point and goes on behind it")
    func mark() throws {
        let script = try run([":标记", "1", "时间不够"])
        #expect(script.sheet.points["D09-01"]?.mark == .notChecked(reason: "时间不够"))
        #expect(script.says("D09-02"))
    }

    @Test("a finding of the lawyer's own is taken down whole")
    func ownFinding() throws {
        let script = try run([
            ":own", "", "框架合同过期", "仍按惯例供货", "", "3", "2", "1", "1", "10万", "5万", "1", "劳动合同发 82",
            "劳动合同法 82 1", "", "补签合同", "4", "30", "新合同", "",
        ])
        let finding = try #require(script.sheet.findings.first)
        #expect(finding.domain == "D09")
        #expect(finding.exposure == OwnExposure(kind: .payable, low: 5_000_000, high: 10_000_000))
        #expect(finding.legalBasis.first?.article == "82")
        #expect(finding.recommendations.first?.category == .signOrAmend)
    }

    @Test("answers take the source that was set")
    func source() throws {
        let script = try run([":source document", "yes"])
        #expect(script.sheet.points["D09-01"]?.answers["signed"]?.source == .document)
    }

    @Test("an answer can be taken back")
    func clear() throws {
        let script = try run(["yes", ":back", ":clear"])
        #expect(script.sheet.points["D09-01"]?.answers["signed"] == nil)
    }

    @Test(
        "one can go to a point, a question, a domain and the profile",
        arguments: [
            (name: "d09-02", shows: "每月工资总额"), (name: "D09-02.remark", shows: "还有什么要说的"),
            (name: "D09", shows: "都签了书面劳动合同"), (name: "概况", shows: "现答：46"),
        ],
    )
    func jump(_ name: String, _ shows: String) throws {
        #expect(try run([":jump \(name)"]).says(shows))
    }

    @Test("a place that does not exist is refused with the nearest name")
    func noPlace() throws {
        #expect(try run([":jump D09-10"]).says("是不是想写 D09-0"))
    }

    @Test("a point that does not concern the enterprise says why it asks nothing")
    func notConcerned() throws {
        let script = Script(try office.session(), ["46", "no", ":jump D09-02"]).run()
        #expect(script.says("没有雇人"))
    }

    @Test("a row is taken away after a question")
    func removeRow() throws {
        let rows = ["no", "1", "1", "3", "2026-01-01", "1", "4", "2026-02-01"]
        let script = try run(rows + [":remove 1", "1"])
        let left = script.sheet.points["D09-01"]?.tables["group"]?.rows
        #expect(left?.count == 1)
        #expect(left?.first?.answers["people"]?.content == .value(.number(Rational(4))))
    }

    @Test("a complete table opens again for another row")
    func reopenTable() throws {
        let script = try run(["no", "1", "2", ":back", "1"])
        let table = script.sheet.points["D09-01"]?.tables["group"]
        #expect(table?.rows.count == 1)
        #expect(table?.isComplete == false)
    }

    @Test("text of several lines stands between quotation marks")
    func block() throws {
        let script = try run([":jump D09-02.remark", "\"\"\"", "第一行", ":退出 不是操作", "\"\"\""])
        let remark = script.sheet.points["D09-02"]?.answers["remark"]?.content
        #expect(remark == .value(.text("第一行\n:退出 不是操作")))
    }

    @Test("a text of ten thousand characters is taken")
    func longText() throws {
        let long = String(repeating: "长", count: 10_000)
        let script = try run([":jump D09-02.remark", long])
        #expect(script.sheet.points["D09-02"]?.answers["remark"]?.content == .value(.text(long)))
    }

    @Test("where text is asked for, a word alone is an answer")
    func wordAsText() throws {
        let script = try run([":jump D09-02.remark", "资料 齐全"])
        #expect(script.sheet.points["D09-02"]?.answers["remark"]?.content == .value(.text("资料 齐全")))
    }
}
