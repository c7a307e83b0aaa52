public import Diagnostics

/// What a risk point rests on: an article of a statute, or good practice alone.
public enum LegalBasis: Hashable, Codable, Sendable {
    /// A statute says so.
    case citation(Citation)
    /// A management point that no statute states.
    case practice
}

/// An article of a statute, and when the citation serves.
public struct Citation: Sendable {
    /// The statute's short title in the registry.
    public let statute: String
    /// The article: `82`, or `120-1` for 第一百二十条之一.
    public let article: String
    /// The 款, from 1; nil for the whole article.
    public let paragraph: Int?
    /// It serves a base date from this day.
    public let since: CalendarDate?
    /// It serves a base date up to this day.
    public let until: CalendarDate?
    /// It judges conduct before this day.
    public let actsBefore: CalendarDate?
    /// It judges conduct from this day.
    public let actsFrom: CalendarDate?
    /// Why the text could not be read; nil when it was.
    public let unverified: LocalizedText?
    /// Where it stands, when it came from a file.
    public let place: Place?

    /// Creates a citation.
    public init(
        statute: String,
        article: String,
        paragraph: Int? = nil,
        since: CalendarDate? = nil,
        until: CalendarDate? = nil,
        actsBefore: CalendarDate? = nil,
        actsFrom: CalendarDate? = nil,
        unverified: LocalizedText? = nil,
        place: Place? = nil,
    ) {
        self.statute = statute
        self.article = article
        self.paragraph = paragraph
        self.since = since
        self.until = until
        self.actsBefore = actsBefore
        self.actsFrom = actsFrom
        self.unverified = unverified
        self.place = place
    }

    /// Whether it serves a report for this base date.
    public func serves(_ baseDate: CalendarDate) -> Bool {
        if let since, baseDate < since { return false }
        if let until, baseDate > until { return false }
        return true
    }

    /// The day whose law it cites, for a base date: that of the acts where it names them.
    public func lawDate(for baseDate: CalendarDate) -> CalendarDate {
        if let actsBefore, let dayBefore = actsBefore.adding(days: -1) {
            return min(baseDate, dayBefore)
        }
        if let actsFrom { return max(baseDate, actsFrom) }
        return baseDate
    }
}

/// Where a citation stands does not count.
extension Citation: Hashable {
    /// Whether two are the same.
    public static func == (left: Citation, right: Citation) -> Bool { left.key == right.key }

    /// Feeds what counts into a hasher.
    public func hash(into hasher: inout Hasher) { hasher.combine(key) }

    private var key: [String?] {
        [
            statute, article, paragraph.map(String.init), since?.description, until?.description,
            actsBefore?.description, actsFrom?.description, unverified?.zh, unverified?.en,
        ]
    }
}

extension Citation: Codable {
    private enum CodingKeys: String, CodingKey {
        case statute
        case article
        case paragraph
        case since
        case until
        case actsBefore
        case actsFrom
        case unverified
    }

    /// Reads it, with the same checks.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            statute: try container.decode(String.self, forKey: .statute),
            article: try container.decode(String.self, forKey: .article),
            paragraph: try container.decodeIfPresent(Int.self, forKey: .paragraph),
            since: try container.decodeIfPresent(CalendarDate.self, forKey: .since),
            until: try container.decodeIfPresent(CalendarDate.self, forKey: .until),
            actsBefore: try container.decodeIfPresent(CalendarDate.self, forKey: .actsBefore),
            actsFrom: try container.decodeIfPresent(CalendarDate.self, forKey: .actsFrom),
            unverified: try container.decodeIfPresent(LocalizedText.self, forKey: .unverified),
        )
    }
}
