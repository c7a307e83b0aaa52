import Bureau
import BureauLedger
import Checklists
import Diagnostics
import Foundation
import Practice
import Store
import Testing

@testable import Workflows

@Suite("From the firm's records to the bureau's ledger")
struct FilingRoadTests {
    @Test("What took place is filed once, counts, and is replied to")
    func road() async throws {
        let pair = try Pair(await World.handedOver(allowing: [.findingTitles]))
        let messages = try pair.file()
        let filings = try messages.map { try #require($0.content(Filing.self)) }
        let kinds = filings.compactMap { filing in
            if case .event(let event) = filing.content { event.kind } else { nil }
        }
        #expect(Set(kinds).isSuperset(of: [.visit, .checkup, .report, .delivery]))
        let points = filings.compactMap { filing -> ConsentedPoints? in
            if case .points(let points) = filing.content { points } else { nil }
        }
        #expect(points.first?.points.map(\.text) == ["d09_01", "d09_02"])
        #expect(try pair.receive(messages).outcomes == [.accepted: messages.count])
        #expect(try pair.reports() == 1)
        #expect(try pair.receive(messages).outcomes == [.duplicate: messages.count])
        #expect(try pair.reports() == 1)
        let outcome = try pair.reply()
        #expect(outcome.reply.through == Int64(messages.count))
        #expect(outcome.reply.accepted == messages.count && outcome.reply.open.isEmpty)
        #expect(try pair.file().isEmpty)
        let again = try pair.firm.office("wu").filedAgain(from: 2)
        #expect(again == Array(messages.dropFirst()))
    }

    @Test("What changed is filed as a correction, what was voided is withdrawn")
    func corrections() throws {
        let world = try World.open()
        let pair = try Pair(world)
        let service = try world.serve(world.details())
        let first = try #require(try pair.file().first)
        let id = try #require(first.content(Filing.self)).id
        var held = try world.office().service(service.id.text)
        var details = held.value.details
        details.lawyers = [LawyerTime("chen", hours: try WorkHours(tenths: 20))]
        _ = try world.office().correct(held, details)
        let second = try #require(try pair.file().first?.content(Filing.self))
        #expect(second.corrects == id)
        held = try world.office().service(service.id.text)
        _ = try world.office().void(held, because: "重复登记")
        let third = try #require(try pair.file().first?.content(Filing.self))
        #expect(third.corrects == second.id)
        guard case .withdrawn(.service, _) = third.content else {
            Issue.record("\(third.content)")
            return
        }
    }

    @Test("An enterprise that takes its consent back has its points withdrawn")
    func consent() async throws {
        let pair = try Pair(await World.handedOver(allowing: [.findingTitles]))
        _ = try pair.file()
        let office = try pair.firm.office()
        var file = try pair.firm.opened().file
        let decision = try ConsentDecision(
            .findingTitles,
            .withdrawn,
            on: office.today,
            signer: "王某",
        )
        try office.record([decision], in: &file)
        let filings = try pair.file().compactMap { $0.content(Filing.self) }
        #expect(filings.count == 1)
        guard case .pointsWithdrawn = filings.first?.content else {
            Issue.record("\(filings)")
            return
        }
    }

    @Test("A second device that filed on its own learns of it and counts nothing twice")
    func fork() async throws {
        let pair = try Pair(await World.handedOver())
        let other = try pair.firm.device("other")
        _ = try other.merge(from: .folder(path: pair.firm.folder.path))
        #expect(rules { try pair.file(in: other) } == ["workflow.noFilingKey"])
        try pair.enrol(other)
        try pair.receive(pair.file())
        let forked = try pair.file(in: other)
        let summary = try pair.receive(forked)
        #expect(summary.problems == [.replayed: forked.count])
        let outcome = try pair.reply(to: other)
        #expect(outcome.isFork && outcome.reply.through == Int64(forked.count))
        #expect(try pair.receive(pair.file(in: other)).outcomes == [.accepted: forked.count])
        #expect(try pair.reports() == 1)
    }

    @Test("A copied folder has no key, and files only after it was enrolled anew")
    func copy() async throws {
        let pair = try Pair(await World.handedOver())
        try pair.firm.folder.close()
        let copy = pair.firm.root.appending(path: "copy").path
        try FileManager.default.copyItem(atPath: pair.firm.folder.path, toPath: copy)
        let device = try pair.firm.device("copy")
        #expect(rules { try pair.file(in: device) } == ["workflow.noFilingKey"])
        try pair.enrol(device)
        #expect(try pair.receive(pair.file(in: device)).isClean)
    }

    @Test("A new key is announced by the old one, along with the next filings")
    func rotation() async throws {
        let pair = try Pair(await World.handedOver())
        let office = try pair.firm.office("wu")
        let old = try office.filingKey()
        _ = try office.rotateKey()
        let messages = try pair.file()
        #expect(messages.first?.form == .notice)
        let summary = try pair.receive(messages)
        #expect(summary.isClean && summary.notices == 1)
        let last = try #require(messages.last)
        let late = try pair.message(Int64(messages.count), previous: last.hash, by: old) {
            $0.filedOn = try Sample.date("2026-11-21")
        }
        #expect(try pair.receive([late], on: "2026-11-21").problems == [.revokedKey: 1])
        #expect(try pair.reply().reply.keys == [try office.filingKey().publicKey.hex])
        _ = try pair.firm.serve(pair.firm.details())
        #expect(try pair.file().map(\.form) == [.filing])
    }

    @Test("Pooled levels are held over until five reports have come together")
    func pools() throws {
        let month = try #require(Month(year: 2026, month: 9))
        func entry(_ number: Int, _ month: Month) throws -> LevelPool.Entry {
            let findings = [(domain: try FiledCode("d09"), level: try FiledCode("red"))]
            return LevelPool.Entry(
                checkup: Checkup.ID("c\(number)"),
                month: month,
                findings: findings,
            )
        }
        var entries = try (1...4).map { try entry($0, month) }
        #expect(LevelPool.filled(entries, before: month.adding(1)).isEmpty)
        entries.append(try entry(5, month.adding(1)))
        #expect(LevelPool.filled(entries, before: month.adding(1)).isEmpty)
        let pools = LevelPool.filled(entries, before: month.adding(2))
        #expect(pools.map(\.levels.checkups) == [5])
        #expect(pools.first?.levels.month == 10 && pools.first?.levels.findings.map(\.count) == [5])
    }
}
