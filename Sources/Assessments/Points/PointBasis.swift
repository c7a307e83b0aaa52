public import Checklists
public import Interviews

/// What a point was checked on besides the answers.
public struct PointBasis: Hashable, Codable, Sendable {
    /// A paper and what became of it.
    public struct PaperRecord: Hashable, Codable, Sendable {
        /// The paper.
        public let paper: Paper.ID
        /// What became of it.
        public let state: PaperState

        /// Creates a record.
        public init(paper: Paper.ID, state: PaperState) {
            self.paper = paper
            self.state = state
        }
    }

    /// A public record that was looked up for the point.
    public struct Lookup: Hashable, Codable, Sendable {
        /// The search in the answer sheet.
        public let search: PublicSearch.ID
        /// The site.
        public let site: String
        /// The day.
        public let on: CalendarDate

        /// Creates a lookup.
        public init(search: PublicSearch.ID, site: String, on: CalendarDate) {
            self.search = search
            self.site = site
            self.on = on
        }
    }

    /// The papers, in the order in which the point asks for them, then by id.
    public let papers: [PaperRecord]
    /// The public records.
    public let lookups: [Lookup]

    /// Creates a basis.
    public init(papers: [PaperRecord] = [], lookups: [Lookup] = []) {
        self.papers = papers
        self.lookups = lookups
    }

    /// How much of the papers was seen; nil when none was.
    public var extent: PaperExtent? { PaperExtent(papers.map(\.state)) }

    /// The papers that were not brought.
    public var notBrought: [Paper.ID] { papers.filter { $0.state == .notBrought }.map(\.paper) }

    /// The papers that were refused.
    public var refused: [Paper.ID] { papers.filter { $0.state == .refused }.map(\.paper) }
}
