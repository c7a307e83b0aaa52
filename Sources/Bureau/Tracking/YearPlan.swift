public import Checklists
public import Diagnostics
public import Practice

/// What a bureau plans to reach in a year: a target for an indicator, in total or for one firm or campaign 年度计划.
public struct YearPlan: Hashable, Sendable {
    /// The id of a plan.
    public typealias ID = Identifier<YearPlan>

    /// The plan's id.
    public let id: ID
    /// The year.
    public let year: Int
    /// The indicator's id.
    public let indicator: String
    /// The target, in the indicator's own unit: fen for money, enterprises, documents.
    public let target: Int64
    /// The firm that it is for; nil for all together.
    public let firm: CreditCode?
    /// The campaign that it is for; nil for all work.
    public let campaign: FiledCode?

    /// Sets a plan; throws for a year or target that cannot be.
    public init(
        id: ID,
        year: Int,
        indicator: String,
        target: Int64,
        firm: CreditCode? = nil,
        campaign: FiledCode? = nil,
    ) throws(Diagnostic) {
        guard (2000...2999).contains(year) else { throw .bureau("bureau.plan.year") }
        guard (1...1_000_000_000_000_000).contains(target) else {
            throw .bureau("bureau.plan.target")
        }
        self.id = id
        self.year = year
        self.indicator = try CheckedText.required(indicator, field: "planIndicator", limit: 64)
        self.target = target
        self.firm = firm
        self.campaign = campaign
    }

    /// The share of the target that would be reached by a day, were the year's work spread evenly; in per cent.
    public func expected(by day: CalendarDate) -> Int {
        guard let first = CalendarDate(year: year, month: 1, day: 1),
            let next = CalendarDate(year: year + 1, month: 1, day: 1)
        else { return 0 }
        let passed = min(
            max(0, day.dayNumber - first.dayNumber + 1),
            next.dayNumber - first.dayNumber,
        )
        return passed * 100 / (next.dayNumber - first.dayNumber)
    }
}

extension YearPlan: RegisterRecord {
    /// The register of plans.
    public static let register = Register.plans

    /// Found by the indicator; its number is the year.
    public var line: RecordLine {
        RecordLine(
            title: indicator,
            number: String(year),
            aliases: [firm?.text, campaign?.text].compactMap { $0 },
            day: CalendarDate(year: year, month: 1, day: 1),
            until: CalendarDate(year: year, month: 12, day: 31),
        )
    }
}

extension YearPlan: Codable {
    private enum CodingKeys: String, CodingKey { case id, year, indicator, target, firm, campaign }

    /// Decodes it, under the same checks as when it is set.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            id: try container.decode(ID.self, forKey: .id),
            year: try container.decode(Int.self, forKey: .year),
            indicator: try container.decode(String.self, forKey: .indicator),
            target: try container.decode(Int64.self, forKey: .target),
            firm: try container.decodeIfPresent(CreditCode.self, forKey: .firm),
            campaign: try container.decodeIfPresent(FiledCode.self, forKey: .campaign),
        )
    }
}
