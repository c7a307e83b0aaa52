import Checklists
import Diagnostics
import Foundation
import Testing

@testable import Practice

@Suite("Records of the registers")
struct RegisterRecordTests {
    @Test("An enterprise recorded before the registers grew is read as it was")
    func oldEnterprise() throws {
        let json = """
            {"id":"e1","name":"老企业","registration":{"reason":"无"},"entityType":"other","figures":{},"isInvented":false}
            """
        let enterprise = try JSONDecoder().decode(Enterprise.self, from: Data(json.utf8))
        #expect(
            enterprise.details == RegisteredDetails() && enterprise.traits == EnterpriseTraits()
        )
        #expect(enterprise.mergedInto == nil && enterprise.line.status == nil)
    }

    @Test("A person recorded before the registers grew is read as he was")
    func oldUser() throws {
        let json = """
            {"id":"wu","name":"吴某","roles":["office"],"standing":{"licence":"practising"},"firm":"firm","status":"active"}
            """
        let user = try JSONDecoder().decode(User.self, from: Data(json.utf8))
        #expect(user.details == UserDetails())
    }

    @Test("Every record is the same after it was kept")
    func kept() throws {
        let enterprise = try Samples.fullEnterprise().merged(into: "e2")
        #expect(try roundTrip(enterprise) == enterprise)
        #expect(try roundTrip(Samples.otherFirm()) == Samples.otherFirm())
        #expect(try roundTrip(Samples.chamber()) == Samples.chamber())
        #expect(try roundTrip(Samples.fullLawyer()) == Samples.fullLawyer())
        let merge = try EnterpriseMerge(
            from: "e1",
            into: "e2",
            reason: "同一家",
            by: "chen",
            on: Samples.day("2026-11-24"),
        )
        #expect(try roundTrip(merge) == merge)
        try expectRefused(EnterpriseMerge.self, tampered(merge, "同一家", " "))
    }

    @Test("A record that contradicts itself is refused")
    func refused() throws {
        let march = try Samples.day("2026-03-01")
        let may = try Samples.day("2026-05-01")
        let none = try Registration(withoutCode: "无")
        let found = [
            rule { try RegisteredDetails(capital: Rational(-1)) },
            rule { try EnterpriseTraits(figuresYear: 26) },
            rule { try AnnualResult(year: 25, outcome: .passed) },
            rule { try Pairing(firm: "firm", signedOn: may, until: march) },
            rule { try Chamber(id: "c", name: "商会", members: -1) },
            rule { try Campaign(id: "c", name: "活动", from: may, until: march) },
            rule { try Campaign(id: "c", name: "活动", target: -1) },
            rule { try ServiceTeam(id: "t", name: "团", members: []) },
            rule { try ServiceTeam(id: "t", name: "团", members: ["a", "a"]) },
            rule { try OtherFirm(id: "f", name: "所", registration: none, lawyers: 0) },
            rule { try UserDetails(firstPractice: may, leftOn: march) },
            rule {
                let result = try AnnualResult(year: 2025, outcome: .passed)
                return try OtherFirm(
                    id: "f",
                    name: "所",
                    registration: none,
                    results: [result, result],
                )
            },
            rule {
                try OtherFirm(
                    id: "f",
                    name: "所",
                    registration: Registration(code: CreditCode("91350100M000100Y43")),
                )
            },
        ]
        #expect(
            found == [
                "practice.capital.negative", "practice.year.invalid", "practice.year.invalid",
                "practice.term.reversed", "practice.count.negative", "practice.term.reversed",
                "practice.count.negative", "practice.team.noMember", "practice.team.memberTwice",
                "practice.firm.noLawyers", "practice.term.reversed", "practice.firm.yearTwice",
                "practice.firm.foreignCode",
            ]
        )
    }

    @Test("A pairing is in force from its signing to its last day")
    func pairing() throws {
        let pairing = try #require(try Samples.chamber().pairing)
        #expect(pairing.isInForce(on: try Samples.day("2026-03-01")))
        #expect(pairing.isInForce(on: try Samples.day("2028-02-29")))
        #expect(!pairing.isInForce(on: try Samples.day("2026-02-28")))
        #expect(!pairing.isInForce(on: try Samples.day("2028-03-01")))
    }

    @Test(
        "The category of practice is read from a licence of the present layout",
        arguments: [
            (number: "15001201510000001", category: PracticeCategory?.some(.fullTime)),
            ("15001201560000001", .publicBody), ("15001201590000001", .military),
            ("15001201500000001", nil), ("150012015100", nil),
        ],
    )
    func category(number: String, category: PracticeCategory?) {
        #expect(PracticeCategory(PracticeLicence(number)) == category)
    }

    @Test("Former names are parties too, and a merged record names the one that stands for it")
    func parties() throws {
        let enterprise = try Samples.fullEnterprise()
        #expect(enterprise.parties.contains { $0.name == "旧名公司" && $0.role == .client })
        let merged = try enterprise.merged(into: "e2")
        #expect(merged.line.status == "merged" && merged.line.party == "e2")
        #expect(try merged.merged(into: nil) == enterprise)
    }
}
