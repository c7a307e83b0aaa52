public import Diagnostics

/// A published figure: what it is called, what it counts and what it does not, and how it is made of quantities.
public struct Indicator: Hashable, Sendable {
    /// How the figure is made.
    public enum Rule: Hashable, Sendable {
        /// A quantity as it is.
        case plain(Quantity)
        /// A part of a whole, in per cent.
        case ratio(Quantity, of: Quantity)
        /// A sum over the number of events.
        case mean(Quantity, over: Quantity)
        /// Quantities added up, which prints only with each of them beside it.
        case joint([Quantity])
    }

    /// How the figure is written.
    public enum Display: String, CaseIterable, Codable, Sendable {
        /// As it is.
        case number
        /// A ratio in per cent, with one decimal.
        case percent
        /// Money that is counted in fen, in units of 10,000 yuan 万元.
        case wanYuan = "wan_yuan"
        /// Time that is counted in tenths of an hour, in hours.
        case hours
    }

    /// The id, permanent.
    public var id: String
    /// The number in the bureau's form, such as `6b`; may be empty.
    public var number: String
    /// The name.
    public var name: LocalizedText
    /// The unit of the figure.
    public var unit: LocalizedText
    /// How the figure is written.
    public var display: Display
    /// What counts, and by which day, for the reader.
    public var counts: LocalizedText
    /// What does not count.
    public var notCounted: LocalizedText?
    /// How it is made.
    public var rule: Rule
    /// What the parts of a joint figure are called, by the ids of their quantities.
    public var partNames: [String: LocalizedText]
    /// By what it may be broken down.
    public var breakdowns: Set<Breakdown>
    /// Whether it comes from enterprises or persons, so that small cells are left out of publications.
    public var isGuarded: Bool

    /// Creates an indicator.
    public init(
        id: String,
        number: String,
        name: LocalizedText,
        unit: LocalizedText,
        display: Display = .number,
        counts: LocalizedText,
        notCounted: LocalizedText? = nil,
        rule: Rule,
        partNames: [String: LocalizedText] = [:],
        breakdowns: Set<Breakdown>,
        isGuarded: Bool,
    ) {
        self.id = id
        self.number = number
        self.name = name
        self.unit = unit
        self.display = display
        self.counts = counts
        self.notCounted = notCounted
        self.rule = rule
        self.partNames = partNames
        self.breakdowns = breakdowns
        self.isGuarded = isGuarded
    }

    /// The quantities that it is made of.
    public var quantities: [Quantity] {
        switch rule {
        case .plain(let quantity): [quantity]
        case .ratio(let part, let whole): [part, whole]
        case .mean(let sum, let count): [sum, count]
        case .joint(let parts): parts
        }
    }
}
