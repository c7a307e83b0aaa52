import Checklists
import Diagnostics
import Foundation
import Practice
import Testing

@Suite("A matter")
struct MatterTests {
    private static func matter(
        roles: [PartyRole] = [.client, .counterparty],
        title: String = "买卖合同纠纷",
        closed: String? = nil,
        repeats: Int = 1,
    ) throws -> Matter {
        let named = try roles.map { try RelatedParty(name: "甲公司", role: $0) }
        return try Matter(
            id: "m1",
            number: "2026-1",
            title: title,
            kind: .litigation,
            named: Array(repeating: named, count: repeats).flatMap { $0 },
            openedOn: Samples.day("2026-03-01"),
            closedOn: closed.map(Samples.day),
        )
    }

    private func rule(_ work: () throws -> some Any) -> String? {
        do {
            _ = try work()
            return nil
        } catch {
            return (error as? Diagnostic)?.rule
        }
    }

    @Test("It is found by number, subject and parties, and reads back as it was written")
    func accepted() throws {
        let matter = try Self.matter(closed: "2026-03-01")
        #expect(matter.line.number == "2026-1" && matter.line.aliases == ["甲公司", "甲公司"])
        #expect(matter.status == .closed && matter.parties.map(\.role) == [.client, .counterparty])
        let data = try JSONEncoder().encode(matter)
        #expect(try JSONDecoder().decode(Matter.self, from: data) == matter)
    }

    @Test("Its client is a former one from the day on which it ended")
    func ended() throws {
        #expect(try Self.matter().endsOn == nil)
        let closed = try Self.matter(closed: "2026-05-10")
        #expect(closed.endsOn == (try Samples.day("2026-05-09")))
    }

    private static let contradictions: [([PartyRole], String, String?, Int, String)] = [
        ([.counterparty], "甲", nil, 1, "practice.matter.noClient"),
        ([.client], " ", nil, 1, "practice.text.empty"),
        ([.client], "甲", "2026-02-28", 1, "practice.matter.closedBefore"),
        ([.client], "甲", nil, 2, "practice.matter.partyTwice"),
        ([.client], "甲", nil, 501, "practice.matter.tooMany"),
    ]

    @Test("What contradicts itself is refused", arguments: contradictions)
    func refused(roles: [PartyRole], title: String, closed: String?, repeats: Int, rule: String) {
        #expect(
            self.rule {
                try Self.matter(roles: roles, title: title, closed: closed, repeats: repeats)
            } == rule
        )
    }

    @Test("It ends once")
    func closing() throws {
        let closed = try Self.matter().closed(on: Samples.day("2026-05-10"))
        #expect(closed.closedOn == (try Samples.day("2026-05-10")))
        #expect(rule { try closed.closed(on: closed.openedOn) } == "practice.matter.closedAlready")
        #expect(
            rule { try Self.matter().closed(on: Samples.day("2026-02-01")) }
                == "practice.matter.closedBefore"
        )
    }
}
