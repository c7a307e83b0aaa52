public import Checklists

/// The risk points found at an enterprise that has agreed in writing that the bureau may see them 授权提供的风险点.
///
/// A later one about the same enterprise takes its place; withdrawing it ends the bureau's use of it from that day on.
public struct ConsentedPoints: Hashable, Codable, Sendable {
    /// The most points that one enterprise can have.
    public static let most = 500

    /// The checkup's id.
    public var checkup: FiledID
    /// The enterprise.
    public var party: FiledParty
    /// The day on which the report was issued.
    public var day: CalendarDate
    /// The day on which the enterprise agreed.
    public var agreedOn: CalendarDate
    /// The township, street or park, from the bureau's list.
    public var place: FiledCode?
    /// The section of GB/T 4754, `a` to `t`.
    public var industry: FiledCode?
    /// The points at which a risk was found, as `d09_01`.
    public var points: [FiledCode]

    /// Creates it.
    public init(
        checkup: FiledID,
        party: FiledParty,
        day: CalendarDate,
        agreedOn: CalendarDate,
        place: FiledCode? = nil,
        industry: FiledCode? = nil,
        points: [FiledCode],
    ) {
        self.checkup = checkup
        self.party = party
        self.day = day
        self.agreedOn = agreedOn
        self.place = place
        self.industry = industry
        self.points = points
    }

    /// Whether it names some points, none twice and not too many.
    public var isSound: Bool {
        (1...ConsentedPoints.most).contains(points.count) && Set(points).count == points.count
    }
}
