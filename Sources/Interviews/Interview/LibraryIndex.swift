import Checklists

/// Where the points of a library stand in one row, and who keeps its papers.
struct LibraryIndex: Sendable {
    /// Where a point stands in its checklist.
    struct Position: Hashable, Sendable {
        let checklist: Int
        let point: Int
    }

    let positions: [Position]
    private let offsets: [Int]
    private let papers: [Paper.ID: Paper]

    init(_ library: Library) {
        var positions: [Position] = []
        var offsets: [Int] = []
        for (checklist, compiled) in library.checklists.enumerated() {
            offsets.append(positions.count)
            for point in compiled.points.indices {
                positions.append(Position(checklist: checklist, point: point))
            }
        }
        self.positions = positions
        self.offsets = offsets
        papers = Dictionary(
            library.papers.map { ($0.id, $0) },
            uniquingKeysWith: { first, _ in first },
        )
    }

    /// The position of a point among all points.
    func number(checklist: Int, point: Int) -> Int { offsets[checklist] + point }

    /// A paper, by its id.
    func paper(_ id: Paper.ID) -> Paper? { papers[id] }
}
