import Checklists
import Diagnostics

/// The points of a library as rows, with what each holds.
struct PointList {
    let points: [RiskPoint]
    let language: Language

    /// The points of all checklists, or of one.
    init(_ library: Library, in checklist: CompiledChecklist?, language: Language) {
        points = (checklist.map { [$0] } ?? library.checklists).flatMap(\.checklist.points)
        self.language = language
    }

    /// The columns' keys, in order.
    static let columns = ["id", "title", "questions", "findings", "citations", "screen"]

    /// A row for each point.
    var rows: [[String]] {
        points.map { point in
            [
                point.id.text, point.title[language], String(PointList.questions(of: point)),
                String(point.findings.count), String(point.citations.count),
                point.isInScreen ? "✓" : "",
            ]
        }
    }

    /// How many there are of everything.
    var totals: Message {
        Message(
            "checklist.list.totals",
            [
                "points": .number(points.count),
                "questions": .number(points.reduce(0) { $0 + PointList.questions(of: $1) }),
                "findings": .number(points.reduce(0) { $0 + $1.findings.count }),
                "citations": .number(points.reduce(0) { $0 + $1.citations.count }),
                "screen": .number(points.count(where: \.isInScreen)),
            ],
        )
    }

    private static func questions(of point: RiskPoint) -> Int {
        point.questions.count + point.tables.reduce(0) { $0 + $1.questions.count }
    }
}
