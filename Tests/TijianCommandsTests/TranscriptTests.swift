import Diagnostics
import Foundation
import Testing

@testable import TijianCommands

@Suite("A whole interview")
struct TranscriptTests {
    /// One interview with most of what can be asked for.
    static let lines = [
        "46", "是", "", ":back", "?", "no", "5", "1，2", "§", "3", "1", "99", "7", "2026-13-01",
        "2026.3.1", "1", "2", "2026-04-01", ":行 1", "6", "", "", "", "2", "50/46", "40/46",
        ":返回", ":备注 下月补签", ":next", "12.5万", ":back", ":来源 资料", "", ":bakc", ":进度",
        ":跳到", "不知道", "1", "以上属实", "9", ":完成",
    ]

    @Test("reads the same as the recorded transcript", arguments: [Language.zh, .en])
    func transcript(_ language: Language) throws {
        let office = try SampleOffice()
        let script = Script(try office.session(), Self.lines).run(language)
        #expect(script.ending == .closed)
        try Golden.expect(script.transcript, is: "interview.\(language).txt")
    }

    @Test("shows colours only where they are wanted")
    func colours() throws {
        let office = try SampleOffice()
        #expect(!Script(try office.session(), []).run().says("\u{1B}["))
        #expect(Script(try office.session(), []).run(colour: true).says("\u{1B}["))
    }

    @Test("the same transcript shows whole words in both languages")
    func noKeyShows() throws {
        for language in Language.allCases {
            let office = try SampleOffice()
            let script = Script(try office.session(), Self.lines).run(language)
            #expect(!script.says("interview.run."))
            #expect(!script.says("{"))
        }
    }
}
