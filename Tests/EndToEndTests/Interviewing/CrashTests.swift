import Foundation
import Testing

/// A process that is killed at any moment of an interview has lost nothing that it acknowledged.
@Suite("Crashes")
struct CrashTests {
    /// What the process acknowledged, by checkup and question.
    struct Acknowledged {
        var answers: [String: [String: Int]] = [:]
        /// Typed when the process was killed: it may be there or not.
        var pending: (checkup: String, question: String, number: Int)?
    }

    @Test("Two hundred kills lose no acknowledged answer", .timeLimit(.minutes(3)))
    func kills() throws {
        let desk = try Desk.small(points: 10, questions: 10).open(checkups: 12)
        var random = SeededGenerator(seed: 2026)
        var known = Acknowledged()
        var checkup = 1
        for kill in 1...200 {
            let name = "2026-\(checkup)"
            let isFull = try hold(name, at: desk, &known, &random)
            if isFull { checkup += 1 }
            if kill.isMultiple(of: 20) { try check(desk, known) }
        }
        let count = known.answers.values.reduce(0) { $0 + $1.count }
        #expect(count > 200)
        #expect(checkup <= 12)
    }

    /// Holds an interview until a random moment; true once nothing is left to ask.
    private func hold(
        _ checkup: String,
        at desk: Desk,
        _ known: inout Acknowledged,
        _ random: inout SeededGenerator,
    ) throws -> Bool {
        var talk = InterviewTalk(try Conversation.piped(["interview", checkup], at: desk))
        try talk.listen()
        settle(&known, talk, checkup)
        var left = Int.random(in: 0...6, using: &random)
        while left > 0, let question = talk.question {
            left -= 1
            let number = Int.random(in: 0...998, using: &random)
            try talk.answerAndListen(question.hasPrefix("form") ? "1" : String(number))
            if !question.hasPrefix("form") {
                known.answers[checkup, default: [:]][question] = number
            }
        }
        guard let question = talk.question else {
            _ = talk.conversation.end(by: SIGKILL)
            return true
        }
        if Bool.random(using: &random) {
            let number = Int.random(in: 0...998, using: &random)
            talk.answer(question.hasPrefix("form") ? "1" : String(number))
            known.pending = question.hasPrefix("form") ? nil : (checkup, question, number)
        }
        usleep(UInt32.random(in: 0...8000, using: &random))
        #expect(talk.conversation.end(by: SIGKILL) == .signal(SIGKILL))
        return false
    }

    /// An answer that was typed at the last kill is there whole or asked again.
    private func settle(_ known: inout Acknowledged, _ talk: InterviewTalk, _ checkup: String) {
        guard let (name, question, number) = known.pending, name == checkup else { return }
        if talk.question != question { known.answers[name, default: [:]][question] = number }
        known.pending = nil
    }

    /// The journal is sound, and every acknowledged answer stands on its sheet.
    private func check(_ desk: Desk, _ known: Acknowledged) throws {
        expectDone(try desk.run("store", "verify"))
        for (checkup, answers) in known.answers {
            let sheet = try desk.sheet(checkup)
            let recorded = CrashTests.numbers(on: sheet)
            for (question, number) in answers {
                #expect(recorded[question] == number, "\(checkup) \(question)")
            }
        }
    }

    /// The numbers on a printed sheet, by question.
    static func numbers(on sheet: String) -> [String: Int] {
        var numbers: [String: Int] = [:]
        var point = ""
        for line in sheet.split(separator: "\n") {
            if let match = line.wholeMatch(of: #/  (D09-\d+):/#) { point = String(match.output.1) }
            if let match = line.wholeMatch(of: #/    (q\d+): (\d+)/#) {
                numbers["\(point).\(match.output.1)"] = Int(match.output.2)
            }
        }
        return numbers
    }

    @Test("A sheet is taken in whole or not at all")
    func sheets() throws {
        let desk = try Desk.small(points: 10, questions: 10).open(checkups: 12)
        var random = SeededGenerator(seed: 7)
        let points = (1...10).map { point in
            "  \(SmallLibrary.id(point)):\n" + (1...10).map { "    q\($0): \(point)\n" }.joined()
        }
        let file = try desk.write("sheet: 1\npoints:\n" + points.joined(), to: "whole.yaml")
        for checkup in 1...12 {
            let name = "2026-\(checkup)"
            let run = try Run(["interview", name, "--answers", file], at: desk)
            usleep(UInt32.random(in: 30_000...150_000, using: &random))
            kill(run.process, SIGKILL)
            let outcome = run.outcome()
            let numbers = CrashTests.numbers(on: try desk.sheet(name))
            #expect(numbers.isEmpty || numbers.count == 100)
            if outcome.code == 0 { #expect(numbers.count == 100) }
        }
        expectDone(try desk.run("store", "verify"))
    }
}
