internal import Assessments
internal import Checklists
internal import Diagnostics
internal import Interviews

extension ReportWriter {
    /// The papers with what became of each, in the order of the library; of several points the most seen counts.
    var papers: [HealthReport.Paper] {
        var best: [Paper.ID: PaperState] = [:]
        for record in file.points.flatMap(\.assessed.basis.papers) {
            guard let known = best[record.paper] else {
                best[record.paper] = record.state
                continue
            }
            if record.state.extent > known.extent { best[record.paper] = record.state }
        }
        let listed = material.library.papers.compactMap { paper in
            best.removeValue(forKey: paper.id).map { (paper.title[language], $0) }
        }
        let others = best.sorted { $0.key < $1.key }.map { ($0.key.text, $0.value) }
        return (listed + others).map(paper)
    }

    private func paper(_ title: String, _ state: PaperState) -> HealthReport.Paper {
        switch state {
        case .seen(let count, let total):
            .init(title: title, state: .seen, seen: count, total: total)
        case .partly: .init(title: title, state: .partly)
        case .notBrought: .init(title: title, state: .notBrought)
        case .refused: .init(title: title, state: .refused)
        case .notNeeded: .init(title: title, state: .notNeeded)
        }
    }

    /// The names of papers, by id.
    func names(ofPapers ids: [Paper.ID]) -> String {
        listed(ids.map(name(ofPaper:)))
    }

    func name(ofPaper id: Paper.ID) -> String { file.papers[id]?[language] ?? id.text }
}

extension PaperState {
    /// How much was seen, to compare records of one paper.
    fileprivate var extent: (Int, Int) {
        switch self {
        case .seen(let count, _): (4, count)
        case .partly: (3, 0)
        case .refused: (2, 0)
        case .notBrought: (1, 0)
        case .notNeeded: (0, 0)
        }
    }
}
