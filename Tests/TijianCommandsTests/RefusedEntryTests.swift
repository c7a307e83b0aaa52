import Checklists
import Interviews
import Store
import Testing
import Workflows

@testable import TijianCommands

@Suite("What cannot be taken as an answer")
struct RefusedEntryTests {
    let office: SampleOffice

    init() throws { office = try SampleOffice() }

    @Test(
        "records nothing, says what is wrong and asks again",
        arguments: [
            "abc", "1.5", "-1", "1000000000000000000000000", "\u{1B}[A", "a\u{0}b", "\u{FFFD}",
            ":nonsense", "7\n8",
        ],
    )
    func refused(_ typed: String) throws {
        let script = Script(try office.session(), [typed]).run()
        #expect(script.sheet.profile["headcount"] == nil)
        #expect(script.says("错误"))
        #expect(script.says("处理"))
        #expect(script.transcript.ranges(of: "公司有多少人？").count == 2)
    }

    @Test(
        "is refused at the other kinds of question too",
        arguments: [
            (lines: ["46", "也许"], shows: "是或者否"),
            (lines: ["46", "yes", "no", "4"], shows: "没有这个选项"),
            (lines: ["46", "yes", "no", "1,3"], shows: "都没有"),
            (lines: ["46", "yes", "no", "1", "1", "47"], shows: "公司有多少人？"),
            (lines: ["46", "yes", "no", "1", "1", "4", "2027-01-01"], shows: "不能大于"),
            (lines: ["46", "yes", "yes", "5/4"], shows: "多于总份数"),
            (lines: ["46", "yes", "yes", "0"], shows: "至少是 1"),
            (lines: ["46", "yes", "yes", ":dk"], shows: "不能跳过"),
            (lines: ["46", "yes", ":source 某处"], shows: "没有这种来源"),
            (lines: ["46", "yes", ":row 1"], shows: "不是表格"),
            (lines: ["46", "yes", ":note a\u{7}b"], shows: "控制字符"),
            (lines: [":law"], shows: "不属于任何风险点"),
            (lines: [":back"], shows: "第一题"),
        ],
    )
    func refusedElsewhere(_ lines: [String], _ shows: String) throws {
        let script = Script(try office.session(), lines).run()
        #expect(script.says(shows), "\(script.transcript.suffix(400))")
    }
}
