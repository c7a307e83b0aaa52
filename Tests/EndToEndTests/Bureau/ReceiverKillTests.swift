import Foundation
import Testing

/// A receiver that is killed at any moment has lost nothing and counts nothing twice.
@Suite("Killing the receiver")
struct ReceiverKillTests {
    @Test("However often it is killed, each filing counts once", .timeLimit(.minutes(5)))
    func kills() throws {
        let district = try District()
        let code = "91500114MA5U00011F"
        try district.enterprise(code, at: .jia)
        for number in 1...12 {
            try district.consult(code, .jia, "2026-01-10", about: "第\(number)事")
            try district.file(.jia, "2026-01-11", "batch\(number).jsonl")
        }
        var random = SeededGenerator(seed: 18)
        let names = (1...12).map { "batch\($0).jsonl" }
        let place = ["--data", district.desk.path("bu"), "--as", "bu"]
        var killed = 0
        for kill in 1...40 {
            let some = names.prefix(Int.random(in: 1...12, using: &random)).shuffled(using: &random)
            let run = try Conversation.piped(
                ["bureau", "receive"] + some + place,
                at: district.desk,
            )
            usleep(UInt32.random(in: 0...600_000, using: &random))
            if run.end(by: SIGKILL) == .signal(SIGKILL) { killed += 1 }
            guard kill.isMultiple(of: 10) else { continue }
            let counted = try district.figure("consultations", "2026-01").flatMap { Int($0) }
            #expect((0...12).contains(try #require(counted)))
        }
        #expect(killed > 10)
        _ = try district.bureau("2026-01-12", "receive " + names.joined(separator: " "))
        #expect(try district.figure("consultations", "2026-01") == "12")
        try district.bureau("2026-01-12", "receive " + names.joined(separator: " "))
        #expect(try district.figure("consultations", "2026-01") == "12")
    }
}
