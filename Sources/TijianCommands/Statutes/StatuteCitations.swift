import Checklists

/// Which points cite which statutes, with the articles.
struct StatuteCitations {
    private let byStatute: [String: [(point: RiskPoint, citation: Citation)]]

    init(_ library: Library) {
        var found: [String: [(point: RiskPoint, citation: Citation)]] = [:]
        for point in library.points.map(\.point) {
            for citation in point.citations {
                let name =
                    library.statutes.statute(citation.statute)?.shortTitle ?? citation.statute
                found[name, default: []].append((point, citation))
            }
        }
        byStatute = found
    }

    /// The points that cite a statute, each once, with its citations, in order.
    func points(citing statute: Statute) -> [(point: RiskPoint, citations: [Citation])] {
        var points: [(point: RiskPoint, citations: [Citation])] = []
        for (point, citation) in byStatute[statute.shortTitle] ?? [] {
            if points.last?.point.id == point.id {
                points[points.count - 1].citations.append(citation)
            } else {
                points.append((point, [citation]))
            }
        }
        return points
    }
}
