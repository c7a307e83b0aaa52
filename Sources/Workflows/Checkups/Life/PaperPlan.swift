public import Checklists

/// A paper as a person describes it when it is handed over.
public struct PaperPlan: Sendable {
    /// The id of a paper of the library, or a free name.
    public var name: String
    /// The time that it covers.
    public var period: String?
    /// Whether it is the original.
    public var isOriginal = false
    /// How many there are.
    public var count = 1
    /// The day; nil for today.
    public var on: CalendarDate?
    /// Who handed it over.
    public var from: String?

    /// Describes a paper.
    public init(_ name: String) {
        self.name = name
    }
}
