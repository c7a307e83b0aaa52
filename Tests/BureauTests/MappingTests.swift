import Bureau
import Checklists
import Diagnostics
import Foundation
import Practice
import Testing

@Suite("What of a firm's records is filed")
struct MappingTests {
    private static let today = "2026-11-24"

    private static func day(_ text: String) throws -> CalendarDate {
        try #require(CalendarDate(text))
    }

    private static func enterprise(
        code: String? = "91500114MA5U000000",
        township: String? = "舟白",
    ) throws -> Enterprise {
        try Enterprise(
            id: "e1",
            name: "示例公司",
            registration: code.map { try Registration(code: CreditCode($0), reason: "示例") }
                ?? Registration(withoutCode: "示例"),
            entityType: .limitedCompany,
            industry: IndustryCode("C13"),
            figures: SizeFigures(headcount: 5),
            township: township,
        )
    }

    private static func map(_ enterprise: Enterprise? = nil) throws -> FilingMap {
        var map = FilingMap(
            district: try DistrictCode("500114"),
            today: try day(today),
            firm: "firm",
            hide: { text in
                var bytes = [UInt8](repeating: 0, count: 16)
                for (index, byte) in text.utf8.enumerated() {
                    bytes[index % 16] ^= byte &+ UInt8(index % 251)
                }
                let hex = bytes.map { String(format: "%02x", $0) }.joined()
                let parts = [
                    hex.prefix(8), hex.dropFirst(8).prefix(4), hex.dropFirst(12).prefix(4),
                    hex.dropFirst(16).prefix(4), hex.suffix(12),
                ]
                return FiledID(UUID(uuidString: parts.joined(separator: "-")) ?? UUID())
            },
        )
        map.enterprises["e1"] = try enterprise ?? Self.enterprise()
        map.licences["chen"] = try FiledLicence("15001201510000001")
        map.places["舟白"] = try FiledCode("zhoubai")
        map.campaigns["春季"] = try FiledCode("spring")
        return map
    }

    private static func service(
        _ type: ServiceType,
        counter: Int = 1,
        _ change: (inout ServiceRecord.Details) throws -> Void = { _ in },
    ) throws -> ServiceRecord {
        var details = ServiceRecord.Details(
            on: try day("2026-03-02"),
            for: .enterprise("e1"),
            type,
            .onSite,
            subject: "合同",
            lawyers: [LawyerTime("chen", hours: try WorkHours(tenths: 15))],
        )
        details.person = "王某"
        try change(&details)
        return try ServiceRecord(
            id: ServiceRecord.ID("s\(counter)"),
            number: DocumentNumber(series: ServiceRecord.series, year: 2026, counter: counter),
            recordedOn: day("2026-03-03"),
            client: "示例公司",
            details: details,
        )
    }

    @Test("A service tells its type, time, place and trade, and nobody's words")
    func service() throws {
        let event = try #require(try Self.service(.contractReview).filed(Self.map()).first)
        #expect(event.kind == .service && event.type?.text == "contract_review")
        #expect(event.measures == [.tenths: 15, .documents: 1])
        #expect(event.place?.text == "zhoubai" && event.home == .here)
        #expect(event.industry?.text == "c" && event.size == .micro)
        #expect(event.lawyers.map(\.digits) == ["15001201510000001"])
    }

    @Test("Those who attended a training count only with a proof")
    func attendees() throws {
        let without = try Self.service(.training) { $0.attendees = 30 }
        let with = try Self.service(.training) {
            $0.attendees = 30
            $0.outputs = ["签到表"]
        }
        #expect(try without.filed(Self.map()).first?.measures[.attendees] == nil)
        #expect(try with.filed(Self.map()).first?.measures[.attendees] == 30)
    }

    @Test("One person, one matter, one day is one advice; advice within a checkup is none")
    func consults() throws {
        let twice = [try Self.service(.consult), try Self.service(.consult, counter: 2)]
        #expect(twice.countedOnce.count == 1)
        let inside = try Self.service(.consult) { $0.checkup = "c1" }
        #expect(try inside.filed(Self.map()).isEmpty)
    }

    @Test("An averted loss counts once the enterprise confirmed it, a dispute once it is settled")
    func moneyAndDisputes() throws {
        func averted(_ confirmed: Bool) throws -> ServiceRecord {
            try Self.service(.mediation) { details in
                details.loss = try Loss(
                    .averted,
                    MoneyAmount(fen: 700),
                    grade: .estimate,
                    document: "测算书",
                    dated: Self.day("2026-03-02"),
                    calculation: "按合同价",
                    confirmation: confirmed
                        ? ClientConfirmation(by: "王某", on: Self.day("2026-03-03")) : nil,
                )
                details.dispute = try Dispute(
                    .debt,
                    parties: 2,
                    channel: .settlement,
                    settledOn: confirmed ? Self.day("2026-03-03") : nil,
                    document: confirmed ? "和解协议" : nil,
                )
            }
        }
        #expect(try averted(false).filed(Self.map()).map(\.kind) == [.service])
        let events = try averted(true).filed(Self.map())
        #expect(events.map(\.kind) == [.service, .dispute, .loss])
        #expect(events[2].type?.text == "averted" && events[2].grade?.text == "estimate")
        #expect(events[2].measures == [.fen: 700])
    }

    @Test(
        "An enterprise is elsewhere only where its code says so and no place of the district is known",
        arguments: [
            ("91500233MA5U12346Y", "舟白", FiledHome.here), ("91500233MA5U12346Y", nil, .elsewhere),
            ("91500233MA5U12346Y", "别处", .elsewhere), ("91500114MA5U123469", nil, .here),
            ("91440300708461136T", nil, .here), (nil, nil, .here),
        ] as [(String?, String?, FiledHome)],
    )
    func home(code: String?, township: String?, expected: FiledHome) throws {
        let enterprise = try Self.enterprise(code: code, township: township)
        #expect(try Self.map().home(of: enterprise) == expected)
    }

    @Test("What was done for an enterprise elsewhere is not filed, but its retainer is")
    func elsewhere() throws {
        let outside = try Self.enterprise(code: "91500233MA5U12346Y", township: nil)
        let map = try Self.map(outside)
        #expect(try Self.service(.drafting).filed(map).isEmpty)
        let terms = Retainer.Terms(
            kind: .proBono,
            from: try Self.day("2026-01-01"),
            through: try Self.day("2026-12-31"),
            lead: "chen",
            feeMode: .proBono,
        )
        let retainer = try Retainer(
            id: "r1",
            number: DocumentNumber(series: Retainer.series, year: 2026, counter: 1),
            enterprise: "e1",
            client: "示例公司",
            terms: terms,
        ).signed(on: Self.day("2026-01-02"), today: Self.day(Self.today))
        let event = try #require(retainer.filed(map).first)
        #expect(event.home == .elsewhere)
        #expect(event.party == .code(CreditCode("91500233MA5U12346Y")))
    }

    @Test(
        "An enterprise without a code, or with a text that can be none, goes by an id that says nothing"
    )
    func party() throws {
        let map = try Self.map()
        for code in [nil, "个体户无码"] {
            guard case .local(let id) = map.party(of: try Self.enterprise(code: code)) else {
                Issue.record("a code was filed")
                continue
            }
            #expect(id == map.hide("enterprise/e1"))
        }
    }

    @Test("A retainer counts for its term; one that ended early until the day before")
    func retainer() throws {
        var terms = Retainer.Terms(
            kind: .proBono,
            from: try Self.day("2026-01-01"),
            through: try Self.day("2026-12-31"),
            lead: "chen",
            feeMode: .proBono,
        )
        func retainer() throws -> Retainer {
            try Retainer(
                id: "r1",
                number: DocumentNumber(series: Retainer.series, year: 2026, counter: 1),
                enterprise: "e1",
                client: "示例公司",
                terms: terms,
            )
        }
        #expect(try retainer().filed(Self.map()).isEmpty)
        let signed = try retainer().signed(on: Self.day("2026-01-02"), today: Self.day(Self.today))
        let event = try #require(try signed.filed(Self.map()).first)
        #expect(event.until == (try Self.day("2026-12-31")) && event.type?.text == "new")
        let ended = try signed.terminated(DatedReason(on: Self.day("2026-06-01"), reason: "解除"))
        #expect(try ended.filed(Self.map()).first?.until == (try Self.day("2026-05-31")))
        terms.kind = .special
        terms.feeMode = .proBono
        #expect(
            try retainer().signed(on: Self.day("2026-01-02"), today: Self.day(Self.today)).filed(
                Self.map()
            ).isEmpty
        )
    }

    @Test(
        "A rating tells its mark, a request its kind and only with consent, a pairing its own firm"
    )
    func others() throws {
        let rating = try SatisfactionRating(
            id: "x",
            target: RatingTarget(.service, "s1"),
            enterprise: "e1",
            scores: RatingScores(overall: 4),
            comment: "好",
            role: .head,
            rater: "王某",
            on: Self.day("2026-03-05"),
        )
        #expect(try rating.filed(Self.map()).first?.measures == [.score: 4])
        let request = try EnterpriseRequest(
            id: "q",
            number: DocumentNumber(series: EnterpriseRequest.series, year: 2026, counter: 1),
            enterprise: "e1",
            category: .financing,
            content: "贷款",
            on: Self.day("2026-03-05"),
            by: "chen",
        )
        #expect(try RequestRecord(request, isAllowed: false).filed(Self.map()).isEmpty)
        #expect(try RequestRecord(request, isAllowed: true).filed(Self.map()).count == 1)
        for (firm, count) in [(LawFirm.ID("firm"), 1), ("other", 0)] {
            let chamber = try Chamber(
                id: "k",
                name: "食品商会",
                pairing: Pairing(firm: firm, signedOn: Self.day("2026-03-05")),
            )
            #expect(try chamber.filed(Self.map()).count == count)
        }
    }

    @Test("Nothing of a day to come is filed")
    func future() throws {
        let team = try ServiceTeam(
            id: "t",
            name: "服务团",
            members: ["chen"],
            formedOn: Self.day("2026-12-01"),
        )
        #expect(try team.filed(Self.map()).isEmpty)
    }
}
