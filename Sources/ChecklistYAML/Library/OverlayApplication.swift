import Checklists
import Diagnostics

/// Puts overlays on checklists, and keeps what each of them changed.
struct OverlayApplication {
    private(set) var checklists: [Checklist]
    private(set) var changes: [OverlayChange] = []
    private(set) var diagnostics: [Diagnostic] = []

    init(_ checklists: [Checklist]) { self.checklists = checklists }

    /// Applies an overlay; what it means to change and cannot find is reported.
    mutating func apply(_ overlay: Overlay) {
        for change in overlay.changes where !apply(change, of: overlay) {
            let known = checklists.flatMap(\.points).flatMap(\.overlaySubjects)
            let nearest = NearestName.of(change.subject, among: known)
            diagnostics.append(
                .decoding(
                    nearest == nil ? "checklist.overlayTarget" : "checklist.overlayTargetNearest",
                    at: change.place,
                    subject: "overlays.\(overlay.id)",
                    ["id": .quoted(change.subject), "nearest": nearest.map { .text($0) } ?? ""],
                )
            )
        }
    }

    private mutating func apply(_ change: Overlay.Change, of overlay: Overlay) -> Bool {
        for (index, checklist) in checklists.enumerated() {
            for (position, point) in checklist.points.enumerated() {
                guard let changed = point.changed(by: change) else { continue }
                var points = checklist.points
                points[position] = changed
                checklists[index] = checklist.with(points: points)
                changes += change.keys.map {
                    OverlayChange(overlay: overlay.id, subject: change.subject, key: $0)
                }
                return true
            }
        }
        return false
    }
}

extension Overlay.Change {
    /// The keys that it sets or adds to.
    var keys: [String] {
        var keys: [String] = []
        if title != nil { keys.append("title") }
        if help != nil { keys.append("help") }
        if likelihood != nil { keys.append("likelihood") }
        if impact != nil { keys.append("impact") }
        if withinDays != nil { keys.append("within_days") }
        if !papers.isEmpty { keys.append("papers") }
        if !legalBasis.isEmpty { keys.append("legal_basis") }
        if !recommendations.isEmpty || !recommendationIDs.isEmpty { keys.append("recommendations") }
        return keys
    }
}

extension RiskPoint {
    /// What an overlay can change here.
    fileprivate var overlaySubjects: [String] {
        let questions = questions + tables.flatMap(\.questions)
        return [id.text] + findings.map(\.id.text) + recommendations.map(\.id.text)
            + questions.map { "\(id).\($0.id)" }
    }

    /// The point with a change in it, or nil when the change is of something else.
    fileprivate func changed(by change: Overlay.Change) -> RiskPoint? {
        let subject = change.subject
        guard subject.hasPrefix(id.text) else { return nil }
        if subject == id.text {
            return with(
                title: change.title,
                papers: papers + change.papers.filter { !papers.contains($0) },
                legalBasis: legalBasis.filter { $0 != .practice || change.legalBasis.isEmpty }
                    + change.legalBasis.filter { !legalBasis.contains($0) },
                recommendations: recommendations
                    + change.recommendations.filter { recommendation($0.id) == nil },
            )
        }
        if let index = findings.firstIndex(where: { $0.id.text == subject }) {
            return with(findings: findings.replacing(index, findings[index].with(change)))
        }
        if let index = recommendations.firstIndex(where: { $0.id.text == subject }) {
            let days = change.withinDays ?? recommendations[index].withinDays
            let changed = recommendations[index].with(withinDays: days)
            return with(recommendations: recommendations.replacing(index, changed))
        }
        return question(changedBy: change)
    }

    private func question(changedBy change: Overlay.Change) -> RiskPoint? {
        let name = change.subject.dropFirst(id.text.count + 1)
        if let index = questions.firstIndex(where: { $0.id.text == name }) {
            return with(
                questions: questions.replacing(index, questions[index].with(help: change.help))
            )
        }
        for (position, table) in tables.enumerated() {
            guard let index = table.questions.firstIndex(where: { $0.id.text == name }) else {
                continue
            }
            let changed = table.questions[index].with(help: change.help)
            let copy = QuestionTable(
                id: table.id,
                when: table.when,
                each: table.each,
                questions: table.questions.replacing(index, changed),
            )
            return with(tables: tables.replacing(position, copy))
        }
        return nil
    }
}

extension Array {
    /// The array with one element replaced.
    fileprivate func replacing(_ index: Int, _ element: Element) -> [Element] {
        var copy = self
        copy[index] = element
        return copy
    }
}
