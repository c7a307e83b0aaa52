/// The closed kinds of figures that a file of indicators can define.
enum IndicatorKind: String, CaseIterable {
    /// Each event is one.
    case events
    /// Each enterprise or lawyer is one.
    case distinct
    /// The sum of a measure.
    case sum
    /// What is in force on the last day.
    case inForce = "in_force"
    /// A part of a whole.
    case ratio
    /// A sum over the number of events.
    case mean
    /// Quantities added up and printed beside their sum.
    case joint

    /// Whether it is one quantity, as the sides of a ratio and the parts of a joint figure must be.
    var isQuantity: Bool {
        switch self {
        case .events, .distinct, .sum, .inForce: true
        case .ratio, .mean, .joint: false
        }
    }

    /// The keys that it needs.
    var needed: [String] {
        switch self {
        case .events, .inForce: ["events"]
        case .distinct: ["events", "of"]
        case .sum, .mean: ["events", "measure"]
        case .ratio: ["part", "whole"]
        case .joint: ["parts"]
        }
    }

    /// The keys that it may have beside those that it needs.
    var possible: [String] {
        switch self {
        case .events: ["where", "at_least", "by", "done_within", "once"]
        case .distinct: ["where", "at_least"]
        case .sum: ["where", "at_least", "by", "done_within"]
        case .mean: ["where", "at_least", "by"]
        case .inForce: ["where", "at_least", "of"]
        case .ratio, .joint: []
        }
    }

    /// Every key that makes a figure and belongs to some kind only.
    static let keys = [
        "part", "whole", "parts", "events", "where", "at_least", "by", "done_within", "once", "of",
        "measure",
    ]
}
