public import Checklists
import Diagnostics
import Interviews

extension Explainer {
    /// Why a point came to its outcome; nil when there is none of this id.
    public func point(_ id: RiskPoint.ID) -> Explanation? {
        let current = input.library.point(id)?.point.id ?? id
        guard let point = assessment.point(current) else { return nil }
        let message = Message(
            "assessment.point",
            [
                "id": .text(point.id.text), "title": .localized(point.title),
                "outcome": .message(point.message),
            ],
        )
        return Explanation(
            message,
            because: point.findings.compactMap(summary)
                + point.possible.map(possible)
                + open(point)
                + point.basis.papers.map { Explanation(paper($0)) }
                + point.basis.lookups.map(lookup),
        )
    }

    private func summary(_ key: FindingKey) -> Explanation? {
        guard let finding = assessment.finding(key) else { return nil }
        let name = finding.counts ? "assessment.finding" : "assessment.finding.dismissed"
        return Explanation(Message(name, self.name(key)))
    }

    private func possible(_ possible: PossibleFinding) -> Explanation {
        let candidates = possible.candidates.map { candidate in
            Explanation(
                Message(
                    "assessment.possible.candidate",
                    [
                        "id": .text(candidate.id.text), "title": .localized(candidate.title),
                        "level": .message(candidate.level.message),
                    ],
                )
            )
        }
        let missing = facts.list(possible.missing).map { list in
            [Explanation(Message("assessment.possible.missing", ["facts": list]))]
        }
        let key = possible.orNone ? "assessment.possible.or_none" : "assessment.possible"
        return Explanation(
            Message(key, ["aspect": .text(possible.aspect)]),
            because: candidates + (missing ?? []),
        )
    }

    private func open(_ point: PointAssessment) -> [Explanation] {
        if point.open.isEmpty { return [] }
        return [
            Explanation(
                Message("assessment.open", ["count": .number(point.open.count)]),
                because: point.open.map { address in
                    Explanation(
                        Message("assessment.open.question", ["question": facts.name(address)])
                    )
                },
            )
        ]
    }

    private func paper(_ record: PointBasis.PaperRecord) -> Message {
        let title = input.library.paper(record.paper)?.title
        var arguments: [String: Message.Argument] = [
            "paper": title.map { .localized($0) } ?? .text(record.paper.text)
        ]
        switch record.state {
        case .seen(let count, let total):
            arguments["seen"] = .number(count)
            arguments["total"] = total.map { .number($0) }
            return Message(
                total == nil ? "assessment.paper.some" : "assessment.paper.seen",
                arguments,
            )
        case .partly: return Message("assessment.paper.partly", arguments)
        case .notBrought: return Message("assessment.paper.not_brought", arguments)
        case .refused: return Message("assessment.paper.refused", arguments)
        case .notNeeded: return Message("assessment.paper.not_needed", arguments)
        }
    }

    private func lookup(_ lookup: PointBasis.Lookup) -> Explanation {
        Explanation(
            Message(
                "assessment.lookup",
                ["site": .text(lookup.site), "date": .text(lookup.on.description)],
            )
        )
    }
}
