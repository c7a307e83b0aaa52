import Diagnostics

/// What points refer to exists, and what they offer is used: recommendations and papers.
enum ReferenceRule {
    static func diagnostics(
        _ checklist: Checklist,
        papers: [Paper],
        place: (String) -> Place?,
    ) -> [Diagnostic] {
        let known = Set(papers.map(\.id))
        return checklist.points.flatMap { point in
            recommendations(of: point, place) + self.papers(of: point, known, place)
        }
    }

    private static func recommendations(
        of point: RiskPoint,
        _ place: (String) -> Place?,
    ) -> [Diagnostic] {
        let own = Set(point.recommendations.map(\.id))
        var found: [Diagnostic] = []
        for finding in point.findings {
            for id in finding.recommendations where !own.contains(id) {
                let nearest = NearestName.of(id.text, among: own.map(\.text))
                found.append(
                    Diagnostic(
                        .error,
                        at: place(finding.id.text) ?? finding.when.place,
                        subject: finding.id.text,
                        Message("reference.unknownRecommendation", ["id": .text(id.text)]),
                        remedy: nearest.map {
                            Message("expression.didYouMean", ["name": .text($0)])
                        }
                            ?? Message("reference.unknownRecommendation.remedy"),
                    )
                )
            }
        }
        let used = Set(point.findings.flatMap(\.recommendations))
        for recommendation in point.recommendations where !used.contains(recommendation.id) {
            found.append(
                Diagnostic(
                    .warning,
                    at: place(recommendation.id.text),
                    subject: recommendation.id.text,
                    Message("reference.unusedRecommendation"),
                    remedy: Message("reference.unusedRecommendation.remedy"),
                )
            )
        }
        return found
    }

    private static func papers(
        of point: RiskPoint,
        _ known: Set<Paper.ID>,
        _ place: (String) -> Place?,
    ) -> [Diagnostic] {
        point.papers.filter { !known.contains($0) }.map { id in
            let nearest = NearestName.of(id.text, among: known.map(\.text))
            return Diagnostic(
                .error,
                at: place("\(point.id).\(id)") ?? place(point.id.text),
                subject: point.id.text,
                Message("reference.unknownPaper", ["id": .text(id.text)]),
                remedy: nearest.map { Message("expression.didYouMean", ["name": .text($0)]) }
                    ?? Message("reference.unknownPaper.remedy"),
            )
        }
    }
}
