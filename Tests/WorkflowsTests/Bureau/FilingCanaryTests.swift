import Bureau
import Checklists
import Diagnostics
import Foundation
import Practice
import Store
import Testing

@testable import Workflows

/// No text of a client leaves the firm: a canary stands in every text of the journal, and none is found outside.
@Suite("Filings carry no text of a client")
struct FilingCanaryTests {
    private static let canary = "金丝雀CANARY"

    /// A firm with a record of every kind.
    private func world() async throws -> World {
        let world = try await World.handedOver(allowing: [.findingTitles, .request])
        try world.rectify(world.agreed(), today: World.today)
        try world.followUp(today: World.today)
        try world.retain()
        try world.serve(world.details())
        var training = try world.details(.training)
        training.outputs = ["签到表"]
        training.attendees = 30
        training.result = "讲了合同管理"
        try world.serve(training)
        var mediation = try world.details(.mediation)
        mediation.dispute = try Dispute(
            .contract,
            parties: 2,
            channel: .settlement,
            settledOn: Sample.date("2026-03-02"),
            document: "和解协议一号",
        )
        mediation.loss = try Loss(
            .recovered,
            MoneyAmount(fen: 500),
            grade: .judgment,
            document: "民事判决书",
            dated: Sample.date("2026-03-02"),
        )
        mediation.counterparties = ["某供应商"]
        try world.serve(mediation)
        let office = try world.office()
        let checkup = try world.opened().file.checkup
        _ = try office.take(
            Office.RequestPlan(
                enterprise: "e1",
                checkup: checkup.id,
                category: .financing,
                content: "希望协调贷款",
                consentSigner: "王某",
            )
        )
        var rating = RatingPlan(
            RatingTarget(.checkup, checkup.id.text),
            try RatingScores(overall: 5),
            by: .head,
        )
        rating.comment = "很有帮助"
        rating.rater = "王某"
        _ = try office.rate(rating)
        return world
    }

    /// Puts the canary into every text in the journal that a person wrote, whatever the field is called.
    private func plant(in world: World) throws -> Int {
        let office = try world.office()
        let streams = [
            Streams.enterprises, Streams.people, Streams.retainers, Streams.services,
            Streams.satisfaction, Streams.requests, Streams.matters, Streams.conflictChecks,
            Streams.checkup(of: try world.opened().file.checkup.id),
        ]
        var planted = 0
        for stream in streams {
            for slot in try office.folder.journal.slots(stream, scope: office.scope) {
                guard let head = slot.current, let payload = head.payload else { continue }
                let json = try JSONSerialization.jsonObject(
                    with: payload,
                    options: [.fragmentsAllowed],
                )
                var count = 0
                let changed = Self.planted(json, &count)
                guard count > 0 else { continue }
                planted += count
                let bytes = try JSONSerialization.data(
                    withJSONObject: changed,
                    options: [.sortedKeys, .fragmentsAllowed, .withoutEscapingSlashes],
                )
                _ = try office.folder.journal.append(
                    [
                        EntryDraft(
                            stream: stream,
                            subject: slot.subject,
                            kind: head.kind,
                            kindVersion: 1,
                            payload: bytes,
                            replaces: slot.heads.map(\.id),
                        )
                    ],
                    by: office.author,
                    scope: office.scope,
                )
            }
        }
        return planted
    }

    private static func planted(_ value: Any, _ count: inout Int) -> Any {
        switch value {
        case let text as String where isWritten(text):
            count += 1
            return canary + "\(count)"
        case let list as [Any]: return list.map { planted($0, &count) }
        case let object as [String: Any]: return object.mapValues { planted($0, &count) }
        default: return value
        }
    }

    /// A text in Chinese that is no number of a document.
    private static func isWritten(_ text: String) -> Bool {
        text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) } && !text.contains("〔")
    }

    private static func isFound(in data: Data) -> Bool {
        data.range(of: Data(canary.utf8)) != nil || data.range(of: Data("CANARY".utf8)) != nil
    }

    private static func files(in folder: String) throws -> [Data] {
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder)
        return names.compactMap { FileManager.default.contents(atPath: folder + "/" + $0) }
    }

    @Test("A canary in every text is found at the firm, and nowhere outside it")
    func canaries() async throws {
        let world = try await world()
        let pair = try Pair(world)
        let planted = try plant(in: world)
        #expect(planted > 40, "\(planted)")
        let stored = try Self.files(in: world.folder.path)
        #expect(stored.contains(where: Self.isFound))
        let messages = try pair.file()
        let kinds = Set(
            messages.compactMap { $0.content(Filing.self) }.compactMap { filing in
                if case .event(let event) = filing.content { event.kind } else { nil }
            }
        )
        let wanted: Set<FiledEventKind> = [
            .visit, .checkup, .report, .delivery, .recommendation, .followUp, .service, .dispute,
            .loss, .retainer, .rating, .request,
        ]
        #expect(kinds.isSuperset(of: wanted), "\(wanted.subtracting(kinds))")
        #expect(try pair.receive(messages).isClean)
        let reply = try pair.desk().reply(to: Pair.code)
        for message in messages + [reply] {
            #expect(!Self.isFound(in: message.body))
            #expect(!Self.isFound(in: try message.line))
        }
        for file in try Self.files(in: pair.bureau.path) { #expect(!Self.isFound(in: file)) }
        let status = try world.office("wu").filingStatus()
        #expect(!Self.isFound(in: Data("\(status.unfiled.drafts)\(status.state)".utf8)))
    }
}
