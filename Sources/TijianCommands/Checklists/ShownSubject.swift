import Checklists
import Diagnostics

/// What `show` is asked for: a checklist, a point, a finding or a question.
enum ShownSubject {
    case checklist(CompiledChecklist)
    case point(CompiledChecklist, CompiledPoint)
    case finding(CompiledChecklist, CompiledPoint, CompiledFinding)
    case question(CompiledChecklist, CompiledPoint, CompiledQuestion)

    /// Finds it by its id; capitals may be small, and `D09-01.group.wage` may leave out its table.
    init(_ id: String, in library: Library) throws(Diagnostic) {
        let parts = id.split(separator: ".").map(String.init)
        let head = (parts.first ?? id).uppercased()
        if parts.count == 1,
            let checklist = library.checklists.first(where: { $0.checklist.id.text == head })
        {
            self = .checklist(checklist)
            return
        }
        let pointID = head.split(separator: "-").prefix(2).joined(separator: "-")
        guard let position = library.position(of: RiskPoint.ID(pointID)) else {
            throw ShownSubject.unknown(id, in: library)
        }
        let checklist = library.checklists[position.checklist]
        let point = checklist.points[position.point]
        if let name = parts.dropFirst().last {
            guard let question = ShownSubject.question(name, in: point) else {
                throw ShownSubject.unknown(id, in: library)
            }
            self = .question(checklist, point, question)
        } else if head.contains("-F") || head.contains("-R") {
            guard let finding = point.findings.first(where: { $0.rule.id.text == head }) else {
                throw ShownSubject.unknown(id, in: library)
            }
            self = .finding(checklist, point, finding)
        } else {
            self = .point(checklist, point)
        }
    }

    private static func question(_ name: String, in point: CompiledPoint) -> CompiledQuestion? {
        (point.questions + point.tables.flatMap(\.questions)).first {
            $0.question.id.text == name || $0.question.aliases.contains(Question.ID(name))
        }
    }

    private static func unknown(_ id: String, in library: Library) -> Diagnostic {
        var names = library.checklists.map(\.checklist.id.text)
        for point in library.points {
            names.append(point.point.id.text)
            names += point.findings.map(\.rule.id.text)
            names += (point.questions + point.tables.flatMap(\.questions)).map {
                "\(point.point.id).\($0.question.id)"
            }
        }
        return Named.unknown(id, key: "commands.unknownSubject", among: names)
    }

    /// Its page.
    func lines(in library: Library, on date: CalendarDate, _ words: PageWords) -> [String] {
        func page(_ checklist: CompiledChecklist, _ point: CompiledPoint) -> PointPage {
            PointPage(
                library: library,
                checklist: checklist,
                point: point,
                date: date,
                words: words,
            )
        }
        return switch self {
        case .checklist(let checklist): ChecklistPage(checklist: checklist, words: words).lines()
        case .point(let checklist, let point): page(checklist, point).lines()
        case .finding(let checklist, let point, let finding):
            page(checklist, point).lines(of: finding)
        case .question(let checklist, let point, let question):
            page(checklist, point).lines(of: question, indent: 0)
        }
    }
}
