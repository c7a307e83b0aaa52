import Checklists
import Diagnostics
public import Practice

/// An invented district with the figures of a published year: firms, enterprises, and every single thing that is counted.
///
/// The same seed gives the same district. Nobody in it is real, and the split of the recovered and averted 42.5 million
/// yuan into kinds and grades is made up.
public struct DemoDistrict: Sendable {
    /// The last year that it tells of; the one before it is for comparison.
    public let year: Int
    /// The townships and streets.
    public let places: [(code: FiledCode, name: String)]
    /// The campaign's word and name.
    public let campaign: (code: FiledCode, name: String)
    /// The firms.
    public let firms: [DistrictFirm]
    /// The enterprises.
    public let enterprises: [DemoEnterprise]
    /// What each firm files, in the order of its days; the firms in their order.
    public let events: [[FiledEvent]]
    /// The public services, in the order of their days.
    public let services: [PublicService]

    /// The years that can be told.
    public static let years = 2024...2024
    /// The bureau's name, which says that it is invented.
    public static let bureauName = "重庆市黔江区司法局（演示）"
    /// The bureau's district.
    public static let districtDigits = "500114"

    /// Makes the district; throws for a year that it cannot tell of.
    public init(year: Int = 2024, seed: UInt64 = 500_114) throws {
        guard DemoDistrict.years.contains(year) else {
            throw Diagnostic(
                .error,
                Message("bureau.demoYear", ["known": .number(DemoDistrict.years.upperBound)]),
                remedy: Message(
                    "bureau.demoYear.remedy",
                    ["known": .number(DemoDistrict.years.upperBound)],
                ),
            )
        }
        var random = DemoRandom(seed: seed)
        let firms = try DistrictFirm.all()
        let enterprises = try DemoEnterprise.all(firms: firms.count, &random)
        let campaign = try FiledCode("deepen_private_legal")
        var work = DemoWork(
            firms: firms,
            enterprises: enterprises,
            campaign: campaign,
            seed: random.next(),
        )
        try work.addTeams()
        for told in DemoYear.all where told.year <= year { try work.add(told) }
        self.year = year
        self.firms = firms
        self.enterprises = enterprises
        self.campaign = (campaign, "关于进一步深化民营企业法律服务工作的方案")
        places = try DemoPlaces.all.map { (try FiledCode($0.code), $0.name) }
        events = work.events.map { $0.sorted { ($0.day, $0.subject) < ($1.day, $1.subject) } }
        services = try DemoServices.all([year - 1, year], firms: firms, seed: random.next())
    }

    /// The bureau's own code.
    public static func bureauCode() throws -> CreditCode { try code("1150011400", number: 1) }

    /// A code that no body has: the beginning, a number, and the check characters that follow.
    static func code(_ start: String, number: Int) throws -> CreditCode {
        guard let code = CreditCode(beginning: start + digits(number, 16 - start.utf8.count)) else {
            throw Diagnostic.filing("party")
        }
        return code
    }

    /// A number with zeros before it.
    static func digits(_ number: Int, _ length: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, length - text.utf8.count)) + text
    }
}
