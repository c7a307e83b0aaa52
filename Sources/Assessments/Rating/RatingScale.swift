public import Diagnostics

/// How scores become levels and amounts become impact (domain §3.2), with what a firm may set otherwise.
public struct RatingScale: Hashable, Sendable {
    /// The lowest amounts in 分 at which property impact is 2, 3, 4 and 5.
    public let propertyFrom: [Int]
    /// The lowest scores of yellow, orange and red.
    public let scoreFrom: [Int]
    /// The suggested days for blue, yellow, orange and red.
    public let suggestedDays: [Int]

    /// Creates a scale; its numbers must rise (the days fall), and scores stay within 2 to 25.
    public init(
        propertyFrom: [Int] = RatingScale.standard.propertyFrom,
        scoreFrom: [Int] = RatingScale.standard.scoreFrom,
        suggestedDays: [Int] = RatingScale.standard.suggestedDays,
    ) throws(Diagnostic) {
        guard RatingScale.rises(propertyFrom, count: 4, from: 1, to: .max) else {
            throw RatingScale.refusal("property")
        }
        guard RatingScale.rises(scoreFrom, count: 3, from: 2, to: 25) else {
            throw RatingScale.refusal("score")
        }
        guard RatingScale.rises(suggestedDays.reversed(), count: 4, from: 1, to: 3660) else {
            throw RatingScale.refusal("days")
        }
        self.init(checkedProperty: propertyFrom, score: scoreFrom, days: suggestedDays)
    }

    private init(checkedProperty: [Int], score: [Int], days: [Int]) {
        propertyFrom = checkedProperty
        scoreFrom = score
        suggestedDays = days
    }

    /// The scale of domain §3.2: below 10 000 yuan, 100 000, 500 000, up to 2 000 000, above.
    public static let standard = RatingScale(
        checkedProperty: [1_000_000, 10_000_000, 50_000_000, 200_000_001],
        score: [5, 10, 16],
        days: [180, 90, 30, 7],
    )

    private static func rises(_ numbers: [Int], count: Int, from low: Int, to high: Int) -> Bool {
        numbers.count == count && zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 }
            && numbers.allSatisfy { $0 >= low && $0 <= high }
    }

    private static func refusal(_ part: String) -> Diagnostic {
        Diagnostic(
            .error,
            Message("assessment.scale.\(part)"),
            remedy: Message("assessment.scale.\(part).remedy"),
        )
    }
}

extension RatingScale {
    /// The likelihood from which a floor is red.
    public static let redFloorFrom = 3

    /// The level of a score.
    public func level(of score: Int) -> RiskLevel {
        let steps = scoreFrom.count { $0 <= score }
        return RiskLevel.allCases[steps]
    }

    /// The property impact, 1 to 5, of an amount in 分.
    public func property(of amount: Int) -> Int {
        1 + propertyFrom.count { $0 <= amount }
    }

    /// The suggested number of days in which to begin, by level.
    public func days(for level: RiskLevel) -> Int { suggestedDays[level.rank - 1] }

    /// The scores that belong to a level.
    public func scores(of level: RiskLevel) -> ClosedRange<Int> {
        let starts = [1] + scoreFrom + [26]
        return starts[level.rank - 1]...(starts[level.rank] - 1)
    }

    /// The lowest level that a floor allows at a likelihood.
    public static func floor(at likelihood: Int) -> RiskLevel {
        likelihood >= redFloorFrom ? .red : .orange
    }
}

extension RatingScale: Codable {
    private enum CodingKeys: String, CodingKey {
        case propertyFrom
        case scoreFrom
        case suggestedDays
    }

    /// Reads the three lists and checks them as the initializer does.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            propertyFrom: container.decode([Int].self, forKey: .propertyFrom),
            scoreFrom: container.decode([Int].self, forKey: .scoreFrom),
            suggestedDays: container.decode([Int].self, forKey: .suggestedDays),
        )
    }
}
