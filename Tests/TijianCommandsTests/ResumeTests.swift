import Checklists
import Interviews
import Testing
import Workflows

@testable import TijianCommands

@Suite("An interview that was left off")
struct ResumeTests {
    let office: SampleOffice

    init() throws { office = try SampleOffice() }

    @Test(
        "keeps every answer, whatever ended it, and says where it goes on",
        arguments: [LineSource.Line.end, .interrupted, .text(":quit"), .text("：退出")],
    )
    func leftOff(_ last: LineSource.Line) throws {
        let script = Script(try office.session(), ["46", "yes", "no"], then: last).run()
        #expect(script.ending == .paused)
        #expect(script.says("从 D09-01.why 继续"))
        let again = try office.session()
        #expect(again.interview.sheet == script.sheet)
        #expect(again.file.sheet == script.sheet)
    }

    @Test("goes on behind what was answered last")
    func goesOn() throws {
        Script(try office.session(), ["46", "yes", ":jump D09-02", "5000"]).run()
        let script = Script(try office.session(), []).run()
        #expect(script.says("还有什么要说的"))
        #expect(!script.says("都签了书面劳动合同吗"))
    }

    @Test("asks again what was left open on purpose")
    func asksAgain() throws {
        Script(try office.session(), ["46", "yes", "", "", "", ""]).run()
        let script = Script(try office.session(), []).run()
        #expect(script.says("都签了书面劳动合同吗"))
    }

    @Test("in the middle of a form, the form alone is lost")
    func inForm() throws {
        let script = Script(try office.session(), ["46", "yes", ":search", "某网站"]).run()
        #expect(script.ending == .paused)
        #expect(script.sheet.searches.isEmpty)
        #expect(script.sheet.facts["employees"] != nil)
    }

    @Test("at the end it shows the review and closes only when told so")
    func review() throws {
        let lines = ["46", "no", ":跳过 以后", "n"]
        let script = Script(try office.session(), lines + [":完成"]).run()
        #expect(script.ending == .closed)
        #expect(script.says("跳过 1 项"))
    }

    @Test("closing with open questions asks once more")
    func closeOpen() throws {
        let script = Script(
            try office.session(),
            ["46", "no", "", "n", ":done", "2", ":done", "1"],
        ).run()
        #expect(script.ending == .closed)
        #expect(script.transcript.ranges(of: "仍然结束").count == 2)
    }

    @Test("Enter at the review goes to what is open")
    func backToOpen() throws {
        let script = Script(try office.session(), ["46", "no", "", "n", "", "yes", ":done"]).run()
        #expect(script.ending == .closed)
        #expect(script.sheet.points["D09-01"]?.answers["signed"]?.content == .value(.yesNo(true)))
    }
}
