/// What stands between braces in the wording of a bulletin.
public enum BulletinPlaceholder: Hashable, Sendable {
    /// The year.
    case year
    /// The year before.
    case lastYear
    /// The bureau's name.
    case bureau
    /// The name of a campaign, by its word.
    case campaign(String)
    /// A figure, by the id of its indicator.
    case figure(String, Look)

    /// How a figure is written.
    public enum Look: Hashable, Sendable {
        /// The year's value.
        case value
        /// The value of the year before.
        case lastYear
        /// How it changed on the year before.
        case change
        /// The value rounded down to a multiple, with words that it is more than that.
        case over(Int)
        /// The parts of a joint figure, each with its grades.
        case parts
    }

    /// Reads what stands between the braces: `visited`, `aid_closed:change`, `reached:over_1000`, `campaign:word`.
    public init?(_ text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        switch (parts.first, parts.count) {
        case ("year", 1): self = .year
        case ("last_year", 1): self = .lastYear
        case ("bureau", 1): self = .bureau
        case ("campaign", 2): self = .campaign(parts[1])
        case (let id?, 1): self = .figure(id, .value)
        case (let id?, 2):
            guard let look = Look(parts[1]) else { return nil }
            self = .figure(id, look)
        default: return nil
        }
    }
}

extension BulletinPlaceholder.Look {
    fileprivate init?(_ word: String) {
        switch word {
        case "last_year": self = .lastYear
        case "change": self = .change
        case "parts": self = .parts
        default:
            guard word.hasPrefix("over_"), let step = Int(word.dropFirst(5)),
                (2...1_000_000).contains(step)
            else { return nil }
            self = .over(step)
        }
    }
}
