public import Checklists
public import Practice

/// A notice that a risk was found at the same point in many enterprises of a place or trade 风险提示.
///
/// It names no enterprise, and says "at least" with a number that is rounded down.
public struct EarlyWarning: Hashable, Codable, Sendable {
    /// The id of a notice: what it is about.
    public typealias ID = Identifier<EarlyWarning>

    /// By what enterprises are taken together.
    public enum Grouping: String, CaseIterable, Codable, Sendable {
        /// By township, street or park.
        case place
        /// By section of GB/T 4754.
        case industry

        /// The breakdown of the ledger.
        public var breakdown: Breakdown { self == .place ? .place : .industry }
    }

    /// By what enterprises are taken together.
    public let grouping: Grouping
    /// The place's word, or the section of the trade.
    public let word: String
    /// The point, as `d09_01`.
    public let point: String
    /// In at least how many enterprises.
    public let atLeast: Int
    /// The day of the notice.
    public let on: CalendarDate

    /// The fewest enterprises that are ever spoken of.
    public static let fewest = 5

    /// A notice; nil while there are fewer enterprises than the bureau or the rule asks for.
    public init?(
        by grouping: Grouping,
        _ word: String,
        point: String,
        enterprises: Int,
        k: Int,
        on day: CalendarDate,
    ) {
        let threshold = max(k, EarlyWarning.fewest)
        guard enterprises >= threshold, !word.isEmpty else { return nil }
        self.grouping = grouping
        self.word = word
        self.point = point
        atLeast = EarlyWarning.rounded(enterprises)
        on = day
    }

    /// Rounded down to fives, from 50 on to tens, from 200 on to fifties.
    static func rounded(_ count: Int) -> Int {
        let step = count < 50 ? 5 : count < 200 ? 10 : 50
        return count / step * step
    }

    /// Whether it says more than an earlier notice about the same.
    public func isNews(after earlier: EarlyWarning?) -> Bool {
        earlier.map { $0.atLeast < atLeast } ?? true
    }

    /// The point as checklists write it, such as `D09-01`.
    public var pointID: String { point.uppercased().replacing("_", with: "-") }
}

extension EarlyWarning: RegisterRecord {
    /// The register of notices.
    public static let register = Register.warnings

    /// By what enterprises are taken together.
    public static let statuses: [String]? = Grouping.allCases.map(\.rawValue)

    /// What it is about.
    public var id: ID { ID("\(grouping.rawValue).\(word).\(point)") }

    /// Found by the point and the place or trade.
    public var line: RecordLine {
        RecordLine(
            title: pointID,
            aliases: [word],
            status: grouping.rawValue,
            day: on,
            place: grouping == .place ? word : nil,
        )
    }
}
