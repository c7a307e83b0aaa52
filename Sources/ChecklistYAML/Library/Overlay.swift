import Checklists
import Diagnostics

/// A district's or a firm's additions to the shipped checklists, which are never edited themselves.
public struct Overlay: Hashable, Sendable {
    /// For whom an overlay is meant.
    public struct Scope: Hashable, Sendable {
        /// The district's code.
        public let district: String?
        /// The firm's id.
        public let firm: String?

        /// Creates a scope.
        public init(district: String? = nil, firm: String? = nil) {
            self.district = district
            self.firm = firm
        }
    }

    /// What is changed in one thing of the base: nil and empty leave it as it is.
    struct Change: Hashable, Sendable {
        var subject: String
        var title: LocalizedText?
        var help: LocalizedText?
        var likelihood: Int?
        var impact: Impact?
        var withinDays: Int?
        var papers: [Paper.ID] = []
        var legalBasis: [LegalBasis] = []
        var recommendations: [Recommendation] = []
        var recommendationIDs: [Recommendation.ID] = []
        let place: Place
    }

    /// The id.
    public let id: String
    /// For whom it is meant.
    public let scope: Scope
    /// Checklist files that it adds, by their paths from the library folder.
    public let added: [String]
    /// Where the list of added files stands.
    let addedPlaces: [Place]
    /// What it changes.
    let changes: [Change]

    /// Whether it serves a district and a firm.
    public func serves(_ chosen: Scope) -> Bool {
        func agrees(_ own: String?, _ other: String?) -> Bool { own == nil || own == other }
        return agrees(scope.district, chosen.district) && agrees(scope.firm, chosen.firm)
    }
}
