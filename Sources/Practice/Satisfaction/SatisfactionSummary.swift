public import Checklists

/// How satisfied enterprises are, counted so that nobody can be made out: shares need five ratings.
public struct SatisfactionSummary: Sendable {
    /// The fewest ratings of which a share is shown.
    public static let least = 5

    /// The number of ratings.
    public let ratings: Int
    /// The number of ratings of four or five on the whole.
    public let satisfied: Int
    /// The number of checkups delivered.
    public let delivered: Int
    /// The number of those delivered checkups that somebody rated.
    public let rated: Int
    private let sums: [RatingScores.Aspect: (sum: Int, count: Int)]

    /// Counts ratings, and how many of the delivered checkups were rated.
    public init(_ ratings: [SatisfactionRating], delivered: Set<Checkup.ID>) {
        self.ratings = ratings.count
        satisfied = ratings.filter(\.scores.isSatisfied).count
        self.delivered = delivered.count
        let named = ratings.filter { $0.target.kind == .checkup }.map { Checkup.ID($0.target.id) }
        rated = delivered.intersection(named).count
        var sums: [RatingScores.Aspect: (sum: Int, count: Int)] = [:]
        for rating in ratings {
            for aspect in RatingScores.Aspect.allCases {
                guard let mark = rating.scores[aspect] else { continue }
                let before = sums[aspect] ?? (0, 0)
                sums[aspect] = (before.sum + mark, before.count + 1)
            }
        }
        self.sums = sums
    }

    /// The share of ratings of four or five, in tenths of a percent; nil with fewer than five ratings.
    public var rate: Int? {
        ratings < SatisfactionSummary.least ? nil : Self.permille(satisfied, of: ratings)
    }

    /// The share of delivered checkups that were rated, in tenths of a percent; nil when none was delivered.
    public var participation: Int? {
        delivered == 0 ? nil : Self.permille(rated, of: delivered)
    }

    /// How many ratings mark an aspect.
    public func count(of aspect: RatingScores.Aspect) -> Int { sums[aspect]?.count ?? 0 }

    /// The mean mark of an aspect in hundredths; nil with fewer than five marks.
    public func mean(of aspect: RatingScores.Aspect) -> Int? {
        guard let (sum, count) = sums[aspect], count >= SatisfactionSummary.least else {
            return nil
        }
        return (sum * 200 + count) / (2 * count)
    }

    /// A share in tenths of a percent, rounded half up.
    private static func permille(_ part: Int, of whole: Int) -> Int {
        (part * 2000 + whole) / (2 * whole)
    }
}
