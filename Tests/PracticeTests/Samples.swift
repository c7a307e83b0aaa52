import Checklists
import Practice

/// Values that tests start from.
enum Samples {
    static func day(_ text: String) throws -> CalendarDate {
        guard let day = CalendarDate(text) else { throw Missing() }
        return day
    }

    static func fingerprint(_ digit: Character) throws -> Fingerprint {
        try Fingerprint(String(repeating: digit, count: 64))
    }

    static func firm(lawyers: Int = 8) throws -> LawFirm {
        try LawFirm(
            id: "firm",
            name: "重庆示例律师事务所",
            registration: Registration(code: CreditCode("31500000MD0000000X"), reason: "示例"),
            address: "重庆市黔江区示例路1号",
            phone: "023-79000000",
            director: "陈某",
            lawyers: lawyers,
        )
    }

    static func lawyer(
        _ id: User.ID,
        standing: Standing = Standing(),
        firm: LawFirm.ID = "firm",
        status: User.Status = .active,
        roles: Set<User.Role> = [.lawyer],
    ) throws -> User {
        try User(
            id: id,
            name: "某律师",
            roles: roles,
            licence: PracticeLicence("15001201010123456"),
            standing: standing,
            firm: firm,
            status: status,
        )
    }

    static func checkup(
        baseDate: String? = "2026-11-20",
        domains: [Checklist.ID] = ["D09"],
        source: CheckupSource = .ownClient,
    ) throws -> Checkup {
        try Checkup(
            id: "c1",
            number: DocumentNumber(series: DocumentNumber.checkups, year: 2026, counter: 7),
            enterprise: "e1",
            firm: "firm",
            lawyers: ["chen", "zhou"],
            baseDate: baseDate.map(day),
            domains: domains,
            source: source,
        )
    }

    static func review(
        by reviewer: User.ID = "li",
        _ decision: Review.Decision = .approve,
        independence: Review.Independence = .colleague,
        of content: Character = "a",
    ) throws -> Review {
        try Review(
            author: "chen",
            reviewer: reviewer,
            independence: independence,
            decision: decision,
            comments: "第三项的依据请核对",
            fingerprint: fingerprint(content),
            on: day("2026-11-22"),
        )
    }

    /// Facts with which every guard on the road to issue is satisfied.
    static func facts() throws -> CheckupFacts {
        var facts = CheckupFacts(today: try day("2026-11-23"))
        facts.reason = "企业要求"
        facts.lawyers = [try lawyer("chen"), try lawyer("zhou")]
        facts.firm = try firm()
        facts.conflict = .clear
        facts.signed = Set(CheckupForm.allCases).subtracting([.waiver])
        facts.checkedDomains = ["D09"]
        facts.authors = ["chen"]
        facts.review = try review()
        facts.content = try fingerprint("a")
        facts.seal = Seal(number: "2026-118", on: try day("2026-11-23"))
        facts.followUps = 1
        return facts
    }

    struct Missing: Error {}
}
