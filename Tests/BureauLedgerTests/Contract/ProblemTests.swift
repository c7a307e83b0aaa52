import Bureau
import BureauLedger
import Foundation
import Testing

@Suite("What does not count is in the list of an officer, with its reason")
struct ProblemTests {
    static func visit(_ subject: Int) throws -> FilingContent {
        .event(try Fixture.event(.visit, subject, on: "2026-03-05"))
    }

    /// A message that is wrong in one way.
    static func message(_ problem: FilingProblem) throws -> ReceivedFiling {
        var pen = FirmPen(1)
        switch problem {
        case .oversized:
            let sound = try pen.write(visit(1))
            return ReceivedFiling(
                filing: sound.filing,
                envelope: Data(repeating: 65, count: Ledger.longest + 1),
                hash: sound.hash,
                problem: nil,
            )
        case .unreadable, .unknownKey, .revokedKey, .signature:
            let sound = try pen.write(visit(1))
            return ReceivedFiling(
                filing: problem == .unreadable ? nil : sound.filing,
                envelope: sound.envelope,
                hash: sound.hash,
                problem: problem == .unreadable ? nil : problem,
            )
        case .newerVersion: return try pen.write(visit(1)) { $0.version = 2 }
        case .foreign: return try pen.write(visit(1)) { $0.bureau = try Fixture.id(0xC) }
        case .unknownFirm:
            pen = FirmPen(4)
            return try pen.write(visit(1))
        case .suspendedFirm:
            pen = FirmPen(3)
            return try pen.write(visit(1))
        case .replayed: return try pen.write(visit(1)) { $0.sequence = 0 }
        case .gap:
            _ = try pen.write(visit(1))
            return try pen.write(visit(2))
        case .chain:
            return try pen.write(visit(1)) { $0.previous = String(repeating: "a", count: 64) }
        case .future: return try pen.write(.event(Fixture.event(.visit, 1, on: "2026-11-25")))
        case .contradiction:
            return try pen.write(
                .event(Fixture.event(.report, 1, on: "2026-03-05") { $0.measures = [.adopted: 1] })
            )
        case .unknownCorrection:
            return try pen.write(visit(1), corrects: Fixture.id(0xDEAD))
        case .unlisted:
            let event = try Fixture.event(.visit, 1, on: "2026-03-05") {
                $0.place = try FiledCode("nowhere")
            }
            return try pen.write(.event(event))
        }
    }

    @Test(
        "Every problem is reached, kept once with its reason, and counts nothing",
        arguments: EngineUnderTest.all,
        FilingProblem.allCases,
    )
    func everyProblem(engine: EngineUnderTest, problem: FilingProblem) throws {
        let ledger = try Fixture.ledger(engine, [TestQuantities.visits])
        let district = try Fixture.district(1)
        let message = try Self.message(problem)
        let outcome: FilingReceipt.Outcome = problem.mayWait ? .waiting : .refused
        let first = try ledger.receive([message], at: Fixture.desk(district))
        #expect(first.map(\.outcome) == [outcome])
        #expect(first.map(\.problem) == [problem])
        let again = try ledger.receive([message], at: Fixture.desk(district))
        #expect(again.map(\.outcome) == [.duplicate])
        #expect(again.map(\.problem) == [problem])
        let pending = try ledger.pending(nil, in: district)
        #expect(pending.map(\.problem) == [problem])
        #expect(pending.map(\.state) == [problem.mayWait ? .waiting : .refused])
        #expect(pending.first?.envelope == (problem == .oversized ? Data() : message.envelope))
        let figures = try ledger.figures(
            of: ledger.quantities,
            over: [.year(2026), .days(Fixture.day("2000-01-01"), Fixture.day("2030-01-01"))],
            in: [district],
        )
        #expect(figures == Figures())
        try ledger.settle(1, in: district)
        #expect(try ledger.pending(.settled, in: district).count == 1)
    }

    @Test(
        "A filing that is refused for what it says keeps its place, so that the next one counts",
        arguments: EngineUnderTest.all,
    )
    func keepsPlace(engine: EngineUnderTest) throws {
        let ledger = try Fixture.ledger(engine)
        let district = try Fixture.district(1)
        var pen = FirmPen(1)
        let wrong = try Fixture.event(.report, 1, on: "2026-03-05") { $0.measures = [.adopted: 1] }
        let messages = [
            try pen.write(.event(wrong)), try pen.write(.withdrawn(.report, wrong.subject)),
            try pen.write(Self.visit(2)),
        ]
        let receipts = try ledger.receive(messages.reversed(), at: Fixture.desk(district))
        #expect(receipts.prefix(3).map(\.outcome) == [.waiting, .waiting, .refused])
        #expect(receipts.dropFirst(3).map(\.outcome) == [.accepted, .accepted])
        #expect(try ledger.lastLink(of: pen.firm, in: district)?.sequence == 3)
        #expect(try ledger.pending(nil, in: district).map(\.problem) == [.contradiction])
    }

    @Test(
        "What waits counts once the list, the enrolment or the key is there",
        arguments: EngineUnderTest.all,
    )
    func retried(engine: EngineUnderTest) throws {
        let ledger = try Fixture.ledger(engine)
        let district = try Fixture.district(1)
        var (pen, stranger) = (FirmPen(1), FirmPen(4))
        let event = try Fixture.event(.visit, 1, on: "2026-03-05") {
            $0.place = try FiledCode("nowhere")
        }
        let unlisted = [try pen.write(.event(event)), try pen.write(Self.visit(2))]
        let sound = [try stranger.write(Self.visit(3)), try stranger.write(Self.visit(4))]
        let unchecked = sound.map {
            ReceivedFiling(
                filing: $0.filing,
                envelope: $0.envelope,
                hash: $0.hash,
                problem: .unknownFirm,
            )
        }
        _ = try ledger.receive(unlisted + unchecked, at: Fixture.desk(district))
        #expect(
            try ledger.pending(.waiting, in: district).map(\.problem) == [
                .unlisted, .gap, .unknownFirm, .unknownFirm,
            ]
        )
        let desk = try Fixture.desk(district) {
            $0.words.insert(try FiledCode("nowhere"))
            $0.firms[stranger.firm] = .active
        }
        #expect(try ledger.retryWaiting(at: desk).map(\.outcome) == [.accepted, .accepted])
        #expect(
            try ledger.pending(.waiting, in: district).map(\.problem) == [
                .unknownFirm, .unknownFirm,
            ]
        )
        let opened = Dictionary(uniqueKeysWithValues: sound.map { ($0.envelope, $0) })
        let receipts = try ledger.retryWaiting(at: desk) { envelope in
            try #require(opened[envelope])
        }
        #expect(receipts.map(\.outcome) == [.accepted, .accepted])
        #expect(try ledger.pending(nil, in: district).isEmpty)
        #expect(
            try ledger.figures(of: [TestQuantities.visits], over: [.year(2026)], in: [district])
                .value(of: "visits", .year(2026)) == 4
        )
    }

    @Test(
        "One that an officer put aside no longer holds up those behind it",
        arguments: EngineUnderTest.all,
    )
    func settled(engine: EngineUnderTest) throws {
        let ledger = try Fixture.ledger(engine)
        let district = try Fixture.district(1)
        var pen = FirmPen(1)
        let messages = [
            try pen.write(Self.visit(1), corrects: Fixture.id(0xDEAD)),
            try pen.write(Self.visit(2)),
            try pen.write(Self.visit(3)),
        ]
        _ = try ledger.receive(Array(messages.prefix(2)), at: Fixture.desk(district))
        try ledger.settle(1, in: district)
        let receipts = try ledger.receive([messages[2]], at: Fixture.desk(district))
        #expect(receipts.map(\.sequence) == [3, 2, 3])
        #expect(receipts.map(\.outcome) == [.waiting, .accepted, .accepted])
        #expect(try ledger.pending(nil, in: district).map(\.state) == [.settled])
    }

    @Test(
        "A message with a bad signature does not keep the good one out",
        arguments: EngineUnderTest.all,
    )
    func forged(engine: EngineUnderTest) throws {
        let ledger = try Fixture.ledger(engine)
        let district = try Fixture.district(1)
        var pen = FirmPen(1)
        let sound = try pen.write(Self.visit(1))
        let forged = ReceivedFiling(
            filing: sound.filing,
            envelope: Data("forged".utf8),
            hash: sound.hash,
            problem: .signature,
        )
        let receipts = try ledger.receive([forged, sound, sound], at: Fixture.desk(district))
        #expect(receipts.map(\.outcome) == [.refused, .accepted, .duplicate])
        #expect(try ledger.pending(nil, in: district).map(\.problem) == [.signature])
    }

    @Test(
        "Of two filings that wait under one number the first counts and the other is refused",
        arguments: EngineUnderTest.all,
    )
    func rivals(engine: EngineUnderTest) throws {
        let ledger = try Fixture.ledger(engine)
        let district = try Fixture.district(1)
        var pen = FirmPen(1)
        let first = try pen.write(Self.visit(1))
        let second = try pen.write(Self.visit(2))
        var other = try #require(second.filing)
        other.id = try Fixture.id(0xF00D)
        let receipts = try ledger.receive(
            [FirmPen.message(other), second, first],
            at: Fixture.desk(district),
        )
        #expect(receipts.map(\.outcome) == [.waiting, .waiting, .accepted, .accepted, .refused])
        #expect(receipts.last?.problem == .replayed)
    }

    @Test("An officer is told which number is not there or was dealt with")
    func unknownNumbers() throws {
        let ledger = try Fixture.ledger(.sqlite)
        let district = try Fixture.district(1)
        #expect(rule { try ledger.settle(1, in: district) } == "ledger.unknownNumber")
        _ = try ledger.receive([Self.message(.gap)], at: Fixture.desk(district))
        try ledger.settle(1, in: district)
        #expect(rule { try ledger.settle(1, in: district) } == "ledger.settledAlready")
    }
}
