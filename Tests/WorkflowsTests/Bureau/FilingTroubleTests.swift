import Bureau
import BureauLedger
import Checklists
import Diagnostics
import Foundation
import Practice
import Store
import Testing

@testable import Workflows

@Suite("Filings that do not count")
struct FilingTroubleTests {
    /// A file that a bureau refuses or lets wait.
    struct Trouble: Sendable, CustomTestStringConvertible {
        let problem: FilingProblem
        let make: @Sendable (Pair) throws -> Data
        var testDescription: String { problem.rawValue }

        init(_ problem: FilingProblem, _ make: @escaping @Sendable (Pair) throws -> Data) {
            self.problem = problem
            self.make = make
        }
    }

    private static func changed(
        _ sequence: Int64 = 1,
        previous: String? = nil,
        _ change: @escaping @Sendable (inout Filing) throws -> Void,
    ) -> @Sendable (Pair) throws -> Data {
        { pair in try [pair.message(sequence, previous: previous, change)].file }
    }

    private static func event(
        _ change: @escaping @Sendable (inout FiledEvent) throws -> Void
    ) -> @Sendable (Pair) throws -> Data {
        changed { filing in
            guard case .event(var event) = filing.content else { return }
            try change(&event)
            filing.content = .event(event)
        }
    }

    static let troubles: [Trouble] = [
        Trouble(.oversized) { _ in Data(repeating: 65, count: 100_000) },
        Trouble(.unreadable) { _ in Data("not a filing\n".utf8) },
        Trouble(.newerVersion, changed { $0.version = 9 }),
        Trouble(.foreign, changed { $0.bureau = FiledID(UUID()) }),
        Trouble(.unknownFirm, changed { $0.firm = CreditCode("31500000MD0000001X") }),
        Trouble(.suspendedFirm) { pair in
            _ = try pair.office().set(.suspended, of: Pair.code.text, on: nil, reason: "核查")
            return try [pair.message()].file
        },
        Trouble(.unknownKey) { pair in
            let key = try pair.firm.folder.makeFilingKey()
            return try [pair.message(by: key)].file
        },
        Trouble(.revokedKey) { pair in
            _ = try pair.office().revokeKey(
                of: Pair.code.text,
                fingerprint: nil,
                on: nil,
                reason: "遗失",
            )
            return try [pair.message()].file
        },
        Trouble(.signature) { pair in
            let line = String(decoding: try pair.message().line, as: UTF8.self)
            let other = try pair.message().signature.base64EncodedString()
            let parts = line.components(separatedBy: "\"signature\":\"")
            let rest = parts[1].drop { $0 != "\"" }
            return Data((parts[0] + "\"signature\":\"" + other + rest).utf8)
        },
        Trouble(.replayed) { pair in
            try pair.receive([pair.message()])
            return try [pair.message()].file
        },
        Trouble(.gap, changed(3, previous: String(repeating: "0", count: 64)) { _ in }),
        Trouble(.chain, changed(1, previous: String(repeating: "0", count: 64)) { _ in }),
        Trouble(.future, event { $0.day = try Sample.date("2027-01-01") }),
        Trouble(.contradiction, event { $0.measures = [.adopted: 2, .recommendations: 1] }),
        Trouble(.unknownCorrection, changed { $0.corrects = FiledID(UUID()) }),
        Trouble(.unlisted, event { $0.place = try FiledCode("nowhere") }),
    ]

    @Test(
        "Every problem is reached by a file, counted under its name and listed",
        arguments: troubles,
    )
    func reached(trouble: Trouble) throws {
        let pair = try Pair(World.open())
        let summary = try pair.receive(trouble.make(pair))
        #expect(summary.problems == [trouble.problem: 1])
        let desk = try pair.desk()
        let listed = try desk.ledger.pending(nil, in: desk.profile.district)
        #expect(listed.map(\.problem) == [trouble.problem])
    }

    @Test("No problem is left without a file that reaches it")
    func complete() {
        #expect(Set(Self.troubles.map(\.problem)) == Set(FilingProblem.allCases))
    }

    @Test("What waited for an enrolment counts once the firm is enrolled, a stranger's does not")
    func enrolledLater() throws {
        let pair = try Pair(World.open(), enrolled: false)
        let office = try pair.firm.office("wu")
        let card = try office.card()
        let stranger = try pair.firm.folder.makeFilingKey()
        try pair.receive([pair.message(), pair.message(by: stranger)])
        _ = try pair.office().enrol(
            try pair.office().applicant(card.message),
            confirming: card.fingerprint.text,
        )
        let summary = try pair.desk().retry()
        #expect(summary.outcomes[.accepted] == 1)
        #expect(try pair.desk().retry().outcomes[.accepted] == nil)
    }

    @Test("Mail programs may add a mark, carriage returns and blank lines")
    func mail() throws {
        let pair = try Pair(World.open())
        let first = try pair.message()
        let second = try pair.message(2, previous: first.hash)
        let text = try [first, second].map { String(decoding: try $0.line, as: UTF8.self) }
            .joined(separator: "\r\n\r\n  ")
        let summary = try pair.receive(Data([0xEF, 0xBB, 0xBF]) + Data((text + "\r\n").utf8))
        #expect(summary.outcomes == [.accepted: 2])
    }

    @Test("A file that breaks off counts as far as it goes, and is completed by the whole one")
    func halfway() async throws {
        let pair = try Pair(await World.handedOver())
        let messages = try pair.file()
        let whole = try messages.file
        let half = whole.prefix(whole.count / 2)
        #expect(try pair.receive(Data(half)).problems == [.unreadable: 1])
        let summary = try pair.receive(whole)
        #expect(summary.problems.isEmpty)
        #expect(try pair.reply().reply.through == Int64(messages.count))
        #expect(try pair.reports() == 1)
    }

    @Test("A card, a welcome or a reply that is not what it should be is refused")
    func papers() throws {
        let pair = try Pair(World.open())
        let firm = try pair.firm.office("wu")
        let card = try firm.card()
        let applicant = try pair.office().applicant(card.message)
        #expect(
            rules { try pair.office().enrol(applicant, confirming: "0000") } == [
                "workflow.fingerprintOther"
            ]
        )
        let welcome = try pair.office().enrol(
            applicant,
            confirming: card.fingerprint.text.lowercased(),
        )
        #expect(
            rules { try firm.accept(card.message, confirming: nil) } == ["workflow.notWelcome"]
        )
        #expect(
            rules { try firm.accept(welcome, confirming: "1234") } == ["workflow.fingerprintOther"]
        )
        #expect(rules { try pair.office().applicant(welcome) } == ["workflow.notCard"])
        #expect(rules { try firm.take(card.message) } == ["workflow.notReply"])
        let forged = try SignedMessage(
            .reply,
            try #require(pair.desk().reply(to: Pair.code).content(BureauReply.self)),
            by: firm.filingKey(),
        )
        #expect(rules { try firm.take(forged) } == ["workflow.notReply"])
    }

    @Test("A firm's business is not done in a bureau's folder, nor the other way round")
    func wrongFolder() throws {
        let pair = try Pair(World.open())
        let firm = try pair.firm.office("wu")
        #expect(rules { try pair.office().card() } == ["workflow.bureauFolder"])
        #expect(rules { try pair.office().planFiling() } == ["workflow.bureauFolder"])
        #expect(rules { try firm.bureau() } == ["workflow.noBureau"])
        #expect(rules { try pair.office().set(Firm.firm()) } == ["workflow.bureauFolder"])
        #expect(rules { try pair.firm.office("lin").planFiling() } == ["permission.fileWithBureau"])
    }
}
