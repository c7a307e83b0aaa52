import Bureau
import Checklists
import Diagnostics
import Foundation
import Practice
import Store
import Testing

@testable import Workflows

@Suite("Applications at the bureau's desk")
struct ApplicationTests {
    @Test("From the desk to the firm's answer; what is due shows in the list of deadlines")
    func road() throws {
        let bureau = try Supervised()
        let desk = try bureau.desk()
        let taken = try desk.take(bureau.request(), bureau.contact(), by: .desk)
        #expect(taken.number.description == "申请〔2026〕第001号")
        func held() throws -> Held<BureauApplication> { try desk.application("2026-1") }
        #expect(try desk.office.due().records.map(\.kind) == [.applicationAccept])
        _ = try desk.accept(held(), on: bureau.day("2026-11-17"))
        let recommended = try desk.recommend(for: held(), on: bureau.day("2026-11-17"))
        #expect(recommended.named.count == 3)
        let firm = try #require(recommended.named.first?.firm)
        _ = try desk.choose(firm, for: held(), on: nil)
        #expect(try desk.office.due().records.map(\.kind) == [.applicationAnswer])
        let declined = try desk.answer(.cannot, to: held(), on: nil)
        #expect(declined.named.count == 2 && !declined.named.map(\.firm).contains(firm))
    }

    @Test("The load of a firm and its last turn put it behind the others")
    func load() throws {
        let bureau = try Supervised()
        let desk = try bureau.desk()
        _ = try desk.take(bureau.request(), bureau.contact(), by: .phone)
        _ = try desk.accept(desk.application("2026-1"), on: nil)
        let first = try desk.recommend(for: desk.application("2026-1"), on: nil)
        let firm = try #require(first.named.first?.firm)
        _ = try desk.choose(firm, for: desk.application("2026-1"), on: nil)
        let other = try bureau.request("另一家有限公司", code: "91500114MA5U000001")
        _ = try desk.take(other, ApplicationContact(contact: nil, wish: nil), by: .desk)
        _ = try desk.accept(desk.application("2026-2"), on: nil)
        let second = try desk.recommend(for: desk.application("2026-2"), on: nil)
        #expect(second.recommendation?.ranked.last?.firm == firm)
    }

    @Test("A second application of the same enterprise is told while the first is open")
    func twice() throws {
        let bureau = try Supervised()
        let desk = try bureau.desk()
        _ = try desk.take(bureau.request(), bureau.contact(), by: .desk)
        expectRules(["workflow.applicationOpen"]) {
            try desk.take(bureau.request(), bureau.contact(), by: .desk)
        }
        _ = try desk.withdraw(desk.application("2026-1"), reason: "已自行聘请", on: nil)
        #expect(try desk.take(bureau.request(), bureau.contact(), by: .desk).number.counter == 2)
    }

    @Test("A day to come, a place that is not listed and a firm that is not enrolled are refused")
    func refused() throws {
        let bureau = try Supervised()
        let desk = try bureau.desk(on: "2026-11-15")
        expectRules(["workflow.dayToCome"]) {
            try desk.take(bureau.request(), bureau.contact(), by: .desk)
        }
        let today = try bureau.desk()
        let place = try ApplicationRequest(
            name: "某公司",
            place: FiledCode("nowhere"),
            on: bureau.day("2026-11-16"),
        )
        expectRules(["workflow.unknownPlace"]) {
            try today.take(place, bureau.contact(), by: .desk)
        }
        let firm = try ApplicationRequest(
            name: "某公司",
            firm: CreditCode("31500000MD0000009X"),
            on: bureau.day("2026-11-16"),
        )
        expectRules(["workflow.firmNotEnrolled"]) {
            try today.take(firm, bureau.contact(), by: .desk)
        }
    }

    @Test(
        "The contact can be erased while the application stays, and no byte of it is left in the journal"
    )
    func erased() throws {
        let bureau = try Supervised()
        let desk = try bureau.desk()
        _ = try desk.take(bureau.request(), bureau.contact(), by: .desk)
        let held = try desk.application("2026-1")
        #expect(try desk.contact(of: held.value)?.contact?.name == "陈女士")
        _ = try desk.eraseContact(of: held, reason: "保存期满", rule: "个人信息保护法第四十七条")
        let after = try desk.application("2026-1").value
        #expect(try desk.contact(of: after) == nil && after.contactErasedOn != nil)
        let journal = URL(filePath: bureau.world.folder.path).appending(path: "journal.sqlite")
        #expect(try Data(contentsOf: journal).range(of: Data("陈女士".utf8)) == nil)
    }

    @Test("What firms file moves applications on, once")
    func follows() throws {
        let bureau = try Supervised()
        let desk = try bureau.desk()
        let taken = try desk.take(bureau.request(), bureau.contact(), by: .desk)
        _ = try desk.accept(desk.application("2026-1"), on: bureau.day("2026-11-16"))
        _ = try desk.recommend(for: desk.application("2026-1"), on: bureau.day("2026-11-16"))
        let firm = Supervised.firms[1]
        _ = try desk.choose(firm, for: desk.application("2026-1"), on: bureau.day("2026-11-16"))
        var answer = FiledEvent(.answer, try bureau.id(1), on: try bureau.day("2026-11-17"))
        answer.type = try FiledCode("can_take")
        answer.application = try FiledID(taken.id.text)
        var visit = FiledEvent(.visit, try bureau.id(2), on: try bureau.day("2026-11-19"))
        visit.application = answer.application
        try bureau.file([.event(visit), .event(answer)], of: firm, at: desk)
        #expect(try desk.follow().map(\.status) == [.visited])
        #expect(try desk.follow().isEmpty)
        #expect(try desk.application("2026-1").value.next?.step == .report)
    }

    @Test("Nobody but an officer opens the desk")
    func permission() throws {
        let bureau = try Supervised()
        expectRules(["workflow.unknownUser"]) {
            try bureau.world.office("nobody").bureauDesk(book: IndicatorBook())
        }
    }
}

@Suite("Signed applications")
struct SignedApplicationTests {
    private static func message(
        _ bureau: Supervised,
        _ desk: SupervisionDesk,
        sender: CreditCode = Supervised.firms[0],
        to other: FiledID? = nil,
    ) throws -> ApplicationMessage {
        ApplicationMessage(
            id: try bureau.id(9),
            bureau: other ?? desk.desk.profile.id,
            sender: sender,
            request: try bureau.request(),
            contact: try bureau.contact(),
        )
    }

    @Test("A file that an enrolled firm signed is taken in, once")
    func taken() throws {
        let bureau = try Supervised()
        let desk = try bureau.desk()
        let message = try Self.message(bureau, desk)
        let file = try [SignedMessage(.application, message, by: bureau.key)].file
        let application = try desk.take(file: file)
        #expect(application.channel == .file && application.signer == Supervised.firms[0])
        expectRules(["workflow.applicationKnown"]) { try desk.take(file: file) }
    }

    @Test("A broken signature, an unknown key, another bureau's file and rubbish are told apart")
    func refused() throws {
        let bureau = try Supervised()
        let desk = try bureau.desk()
        let message = try Self.message(bureau, desk)
        let signed = try SignedMessage(.application, message, by: bureau.key)
        let other = try SigningKey(seed: Data(repeating: 8, count: 32))
        let text = String(decoding: try signed.line, as: UTF8.self)
        let changed = text.replacing(
            signed.body.base64EncodedString().prefix(20),
            with: "eyJiYWQiOjEyMzQ1Njc4",
        )
        let cases: [(String, Data)] = [
            ("workflow.applicationUnreadable", Data("rubbish".utf8)),
            ("workflow.applicationUnreadable", Data()),
            (
                "workflow.applicationUnreadable",
                try SignedMessage(.filing, message, by: bureau.key).line,
            ),
            ("workflow.applicationSignature", Data(changed.utf8)),
            ("workflow.applicationKey", try SignedMessage(.application, message, by: other).line),
            (
                "workflow.applicationKey",
                try SignedMessage(
                    .application,
                    Self.message(bureau, desk, sender: CreditCode("31500000MD0000009X")),
                    by: bureau.key,
                ).line,
            ),
            (
                "workflow.applicationForeign",
                try SignedMessage(
                    .application,
                    Self.message(bureau, desk, to: bureau.id(77)),
                    by: bureau.key,
                ).line,
            ),
        ]
        for (wanted, data) in cases { expectRules([wanted]) { try desk.take(file: data) } }
        #expect(try desk.office.page(of: BureauApplication.self).total == 0)
    }
}
