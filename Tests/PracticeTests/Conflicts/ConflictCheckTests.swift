import Checklists
import Diagnostics
import Foundation
import Practice
import Testing

@Suite("A conflict check")
struct ConflictCheckTests {
    private func rule(_ work: () throws -> some Any) -> String? {
        do {
            _ = try work()
            return nil
        } catch {
            return (error as? Diagnostic)?.rule
        }
    }

    @Test("Without a hit that weighs anything it is clear")
    func clear() throws {
        #expect(try Hits.check([]).result == .clear)
        #expect(try Hits.check([Hits.hit(.client, found: .client)]).result == .clear)
        #expect(try Hits.check([]).status == .clear)
    }

    @Test("A hit keeps it open until a lawyer has judged it")
    func open() throws {
        let check = try Hits.check([
            Hits.hit(.client, found: .counterparty),
            Hits.hit(.client, found: .counterparty, match: .similar, record: "m2"),
        ])
        #expect(check.result == nil && check.openHits == 2 && check.answer == nil)
        let once = try check.judging(1, Hits.judgement(false))
        #expect(once.result == nil && once.openHits == 1)
        #expect(try once.judging(2, Hits.judgement(false)).result == .clear)
    }

    @Test(
        "The heaviest hit that is the same party decides",
        arguments: [
            (first: true, second: true, result: ConflictResult.absolute),
            (first: false, second: true, result: .waivable),
            (first: false, second: false, result: .clear),
        ],
    )
    func heaviest(first: Bool, second: Bool, result: ConflictResult) throws {
        let check = try Hits.check([
            Hits.hit(.client, found: .counterparty),
            Hits.hit(.client, found: .counterparty, engagement: .retained, record: "m2"),
        ])
        let judged = try check.judging(1, Hits.judgement(first))
            .judging(2, Hits.judgement(second, .counselToOtherSide))
        #expect(judged.result == result)
    }

    @Test("A hit that is not there cannot be judged, and a judgement needs a reason")
    func refusedJudgements() throws {
        let check = try Hits.check([Hits.hit(.client, found: .counterparty)])
        #expect(rule { try check.judging(2, Hits.judgement(true)) } == "practice.conflict.noHit")
        #expect(
            rule {
                try ConflictJudgement(
                    isSame: true,
                    ground: .creditor,
                    reason: "　",
                    by: "chen",
                    on: Samples.day("2026-11-20"),
                )
            } == "practice.text.empty"
        )
    }

    private func judged(_ ground: ConflictGround) throws -> ConflictCheck {
        try Hits.check([Hits.hit(.client, found: .counterparty)])
            .judging(1, Hits.judgement(true, ground))
    }

    @Test(
        "What may be waived is waived by a letter, and judging again takes the letter's effect away"
    )
    func waived() throws {
        let check = try judged(.creditor).waived(by: Hits.waiver())
        #expect(check.status == .waived && check.answer == .canTakeIt && check.result == .waivable)
        let again = try check.judging(1, Hits.judgement(true, .employee))
        #expect(again.waiver == nil && again.status == .waivable && again.answer == .cannot)
    }

    @Test("What is open, clear or absolute is not waived")
    func notWaived() throws {
        let open = try Hits.check([Hits.hit(.client, found: .counterparty)])
        #expect(rule { try open.waived(by: Hits.waiver()) } == "practice.conflict.notJudged")
        for check in [try Hits.check([]), try judged(.bothSides)] {
            #expect(rule { try check.waived(by: Hits.waiver()) } == "practice.conflict.notWaivable")
        }
        #expect(
            rule { try Hits.check([], waiver: Hits.waiver()) } == "practice.conflict.notWaivable"
        )
    }

    @Test("A check must have searched for somebody")
    func nothingSearched() throws {
        let check = try Hits.check([])
        #expect(
            rule {
                try ConflictCheck(
                    id: "k",
                    number: check.number,
                    subject: check.subject,
                    title: "甲",
                    engagement: .other,
                    searchedBy: "wu",
                    on: check.on,
                    searched: [],
                    scope: check.scope,
                    hits: [],
                )
            } == "practice.conflict.nothingSearched"
        )
    }

    @Test("Outside there are two answers, and nothing else fits into them")
    func answers() throws {
        #expect(ConflictAnswer.allCases.count == 2)
        #expect(MemoryLayout<ConflictAnswer>.size == 1)
        #expect(try judged(.bothSides).answer == .cannot)
        #expect(try judged(.creditor).answer == .cannot)
        #expect(try Hits.check([]).answer == .canTakeIt)
        for answer in ConflictAnswer.allCases {
            let json = String(decoding: try JSONEncoder().encode([answer]), as: UTF8.self)
            #expect(json == "[\"\(answer.rawValue)\"]")
            #expect(answer.name.arguments.isEmpty)
        }
    }

    @Test("It reads back as it was written, and an altered one is refused")
    func coding() throws {
        let check = try judged(.creditor).waived(by: Hits.waiver())
        let data = try JSONEncoder().encode(check)
        #expect(try JSONDecoder().decode(ConflictCheck.self, from: data) == check)
        let altered = String(decoding: data, as: UTF8.self)
            .replacingOccurrences(of: "\"ground\":\"creditor\"", with: "\"ground\":\"both_sides\"")
        #expect(throws: Diagnostic.self) {
            try JSONDecoder().decode(ConflictCheck.self, from: Data(altered.utf8))
        }
    }
}

@Suite("A conflict check made again")
struct ConflictCheckAgainTests {
    private let hit: ConflictHit
    private let other: ConflictHit

    init() throws {
        hit = try Hits.hit(.client, found: .counterparty)
        other = try Hits.hit(.client, found: .counterparty, engagement: .retained, record: "m2")
    }

    @Test("What was judged of the same parties stays judged; what is new is open")
    func judgements() throws {
        let first = try Hits.check([hit]).judging(1, Hits.judgement(false))
        let again = try Hits.check([other, hit]).keeping(first)
        #expect(again.hits.map(\.isOpen) == [true, false])
        #expect(again.hits[1].judgement?.by == "chen" && again.result == nil)
    }

    @Test("A judgement is not kept once the rules say something else")
    func changedGround() throws {
        let former = try Hits.hit(.client, found: .counterparty, isCurrent: false)
        let first = try Hits.check([former]).judging(1, Hits.judgement(true, .formerMatter))
        #expect(try Hits.check([hit]).keeping(first).openHits == 1)
    }

    @Test("A waiver is kept while nothing new may be waived")
    func waiver() throws {
        let first = try Hits.check([other]).judging(1, Hits.judgement(true, .counselToOtherSide))
            .waived(by: Hits.waiver())
        #expect(try Hits.check([other]).keeping(first).status == .waived)
        let more = try Hits.hit(.client, found: .counterparty, engagement: .retained, record: "m3")
        let again = try Hits.check([other, more]).keeping(first)
            .judging(2, Hits.judgement(true, .counselToOtherSide))
        #expect(again.status == .waivable)
    }

    @Test("News are hits that are not there, or weigh more; vanished and lighter ones are none")
    func news() throws {
        let former = try Hits.hit(.client, found: .counterparty, isCurrent: false)
        #expect(try Hits.check([hit]).news(in: [hit]).isEmpty)
        #expect(try Hits.check([hit]).news(in: []).isEmpty)
        #expect(try Hits.check([hit]).news(in: [former]).isEmpty)
        #expect(try Hits.check([former]).news(in: [hit]) == [hit])
        #expect(try Hits.check([]).news(in: [hit]) == [hit])
        let harmless = try Hits.hit(.client, found: .client)
        #expect(try Hits.check([]).news(in: [harmless]).isEmpty)
        let judged = try Hits.check([hit]).judging(1, Hits.judgement(false))
        #expect(judged.news(in: [hit]).isEmpty)
    }

    @Test(
        "Other parties, or another role, make it another search; for a client by name more may be searched"
    )
    func parties() throws {
        let own = try RelatedParty(name: "甲公司", role: .client)
        let other = try RelatedParty(name: "乙公司", role: .counterparty)
        let moved = try RelatedParty(name: "甲公司", role: .shareholder)
        let check = try Hits.check([])
        #expect(!check.differs(from: [own]) && check.differs(from: [own, other]))
        #expect(check.differs(from: [moved]) && check.differs(from: []))
        let byName = try Hits.check([], for: .client("甲公司", "e1"))
        #expect(!byName.differs(from: []) && byName.differs(from: [other]))
    }
}
