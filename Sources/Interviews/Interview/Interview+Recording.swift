import Checklists
public import Diagnostics

extension Interview {
    /// Takes in one change, once it is known to fit: the question exists and is asked, the value is of its type.
    public mutating func apply(_ change: SheetChange) throws(Diagnostic) {
        let change = change.canonical(in: library)
        try check(change)
        take(change)
    }

    /// Takes in one change without looking at it: what a journal already holds.
    public mutating func record(_ change: SheetChange) {
        take(change.canonical(in: library))
    }

    private mutating func take(_ change: SheetChange) {
        if !isKnownUniquelyReferenced(&cache) { cache = cache.copy() }
        sheet.apply(change)
        switch change {
        case .baseDate, .profile, .fact, .parameter: refreshForm()
        case .answer(let point, _, _), .row(let point, _, _, _), .rowAnswer(let point, _, _, _, _),
            .complete(let point, _, _):
            refreshAnswers(of: point)
        case .paper(let point, _, _), .mark(let point, _): refreshMarks(of: point)
        case .note, .search, .ownFinding, .visit: break
        }
    }

    private mutating func refreshForm() {
        let old = cache.form
        let new = FormState(library, sheet)
        cache.form = new
        cache.formWalk = nil
        guard let old, old.context != new.context else { return }
        if old.unknownFigures != new.unknownFigures { cache.mentions = [:] }
        for checklist in library.checklists.indices {
            cache.evaluators[checklist] = nil
            for (point, dependencies) in dependencies(ofChecklist: checklist).enumerated()
            where dependencies.isTouched(from: old.context, to: new.context) {
                forget(checklist, point)
            }
        }
    }

    private mutating func refreshAnswers(of id: RiskPoint.ID) {
        guard let position = library.position(of: id) else { return }
        let (checklist, point) = position
        answers[checklist][point] = PointAnswers(
            library.checklists[checklist].points[point],
            sheet.points[id],
        )
        cache.evaluators[checklist] = nil
        for (other, dependencies) in dependencies(ofChecklist: checklist).enumerated()
        where other == point || dependencies.points.contains(point) {
            forget(checklist, other)
        }
    }

    /// A mark can take away the last point that needs an unknown figure.
    private mutating func refreshMarks(of id: RiskPoint.ID) {
        guard let (checklist, point) = library.position(of: id) else { return }
        forget(checklist, point)
        cache.formWalk = nil
    }

    private func forget(_ checklist: Int, _ point: Int) {
        cache.walks[index.number(checklist: checklist, point: point)] = nil
        cache.tallies[checklist] = nil
    }

    private func dependencies(ofChecklist checklist: Int) -> [PointDependencies] {
        if let known = cache.dependencies[checklist] { return known }
        let found = PointDependencies.all(of: library.checklists[checklist])
        cache.dependencies[checklist] = found
        return found
    }
}
