import Checklists
import Diagnostics
import Practice
import Testing

@Suite("Enterprises, firms and users")
struct PartiesTests {
    private func enterprise(name: String = "示例食品有限公司", headcount: Int? = 46) throws -> Enterprise {
        try Enterprise(
            id: "e1",
            name: name,
            registration: Registration(code: CreditCode("91350100M000100Y43")),
            entityType: .limitedCompany,
            industry: IndustryCode(reading: "c1353"),
            figures: SizeFigures(headcount: headcount, revenue: Rational(38_000_000)),
            legalRepresentative: " 王某 ",
            contact: Contact(name: "李某", role: "行政", mobile: Mobile("13812345678")),
            foundedOn: Samples.day("2016-03-01"),
            isInvented: true,
        )
    }

    @Test("An enterprise keeps what it was given, and knows its size")
    func enterpriseKeeps() throws {
        let enterprise = try enterprise()
        #expect(enterprise.legalRepresentative == "王某")
        #expect(enterprise.industry?.text == "C1353")
        #expect(enterprise.size?.size == .small)
        #expect(try roundTrip(enterprise) == enterprise)
    }

    @Test(
        "A name is one short line",
        arguments: ["", " ", "甲\n乙", "甲\u{0}", String(repeating: "长", count: 201)],
    )
    func badName(name: String) throws {
        #expect(throws: Diagnostic.self) { try enterprise(name: name) }
        #expect(throws: Diagnostic.self) { try Contact(name: name) }
    }

    @Test("The refusal names the field, not what was typed")
    func refusalNamesField() throws {
        let refusal = try #require(throws: Diagnostic.self) { try Contact(name: "张三\n李四") }
        let text = Phrasebook.practice.text(refusal.message, in: .zh)
        #expect(text.contains("联系人姓名") && !text.contains("张三"))
        #expect(refusal.remedy != nil)
    }

    @Test("A negative headcount is refused, also from a file")
    func negativeHeadcount() throws {
        #expect(throws: Diagnostic.self) { try enterprise(headcount: -1) }
        expectRefused(
            Enterprise.self,
            try tampered(enterprise(), "\"headcount\":46", "\"headcount\":-46"),
        )
        expectRefused(Enterprise.self, try tampered(enterprise(), "C1353", "C13535"))
    }

    @Test(
        "Industry codes are a letter and digits",
        arguments: ["", "1353", "U1", "C1", "C13531", "C13A"],
    )
    func badIndustry(text: String) {
        #expect(throws: Diagnostic.self) { try IndustryCode(reading: text) }
    }

    @Test("A firm has lawyers, and a code of its kind or a reason")
    func firms() throws {
        let firm = try Samples.firm()
        #expect(try roundTrip(firm) == firm)
        #expect(throws: Diagnostic.self) { try Samples.firm(lawyers: 0) }
        let company = try Registration(code: CreditCode("91350100M000100Y43"))
        let refusal = try #require(throws: Diagnostic.self) {
            try LawFirm(
                id: "f",
                name: "某所",
                registration: company,
                address: "某路",
                phone: "023",
                director: "某",
                lawyers: 1,
            )
        }
        #expect(refusal.rule == "practice.firm.foreignCode")
        #expect(
            try [1, 2, 3].map { try Samples.firm(lawyers: $0).isSmall } == [true, true, false]
        )
    }

    @Test("A user keeps what it was given")
    func user() throws {
        let user = try Samples.lawyer("chen", roles: [.lawyer, .reviewer])
        #expect(try roundTrip(user) == user)
        let officer = try User(id: "wu", name: "吴某", roles: [.bureau])
        #expect(!officer.mayPractise)
    }

    @Test(
        "Roles, licence and firm must fit together",
        arguments: [
            (rule: "id", id: "Chen", roles: [User.Role.office], firm: "firm"),
            (rule: "id", id: "", roles: [.office], firm: "firm"),
            (rule: "id", id: "陈", roles: [.office], firm: "firm"),
            (rule: "noRole", id: "chen", roles: [], firm: "firm"),
            (rule: "bureauAlone", id: "chen", roles: [.bureau, .lawyer], firm: nil),
            (rule: "bureauFirm", id: "chen", roles: [.bureau], firm: "firm"),
            (rule: "noFirm", id: "chen", roles: [.reviewer], firm: nil),
            (rule: "noLicence", id: "chen", roles: [.lawyer], firm: "firm"),
        ],
    )
    func badUser(rule: String, id: String, roles: [User.Role], firm: String?) throws {
        let refusal = try #require(throws: Diagnostic.self) {
            try User(
                id: User.ID(id),
                name: "某",
                roles: Set(roles),
                firm: firm.map { LawFirm.ID($0) },
            )
        }
        #expect(refusal.rule == "practice.user." + rule)
    }

    @Test(
        "Who may practise",
        arguments: [
            (
                licence: Standing.LicenceState.practising, assessment: Standing.Assessment?.none,
                may: true,
            ),
            (.practising, .competent, true), (.practising, .basicallyCompetent, true),
            (.practising, .notCompetent, false), (.practising, .notTaken, false),
            (.stopped, .competent, false), (.cancelled, nil, false), (.revoked, .competent, false),
        ],
    )
    func mayPractise(
        licence: Standing.LicenceState,
        assessment: Standing.Assessment?,
        may: Bool,
    ) throws {
        let standing = Standing(licence: licence, assessment: assessment)
        #expect(standing.mayPractise == may)
        #expect(try Samples.lawyer("chen", standing: standing).mayPractise == may)
        #expect(try Samples.lawyer("chen", standing: standing, status: .left).mayPractise == false)
    }
}
