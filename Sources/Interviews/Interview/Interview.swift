public import Checklists

/// An interview: a library and an answer sheet, and from them what is asked, what is next and how far it is.
///
/// A value: the same library and sheet give the same interview. It remembers what it has worked out, and one
/// change works out again only the points whose questions can change. It is not shared between tasks.
public struct Interview {
    /// What is asked.
    public let library: Library
    /// What is recorded, under the present ids of the library.
    public internal(set) var sheet: AnswerSheet
    let index: LibraryIndex
    var answers: [[PointAnswers]]
    var cache: InterviewCache

    /// An interview over what is recorded so far.
    public init(library: Library, sheet: AnswerSheet) {
        let sheet = sheet.canonical(in: library)
        self.library = library
        self.sheet = sheet
        index = LibraryIndex(library)
        answers = library.checklists.map { checklist in
            checklist.points.map { PointAnswers($0, sheet.points[$0.point.id]) }
        }
        cache = InterviewCache(checklists: library.checklists.count, points: index.positions.count)
    }

    /// What all checklists share: the profile, the gates, the figures and the base date.
    public var context: EvaluationContext { form.context }

    /// The raw answers of one checklist, by its position in the library.
    public func answers(ofChecklist checklist: Int) -> [PointAnswers] { answers[checklist] }

    /// The evaluator of one checklist over the present answers, by its position in the library.
    public func evaluator(ofChecklist checklist: Int) -> Evaluator {
        if let known = cache.evaluators[checklist] { return known }
        let evaluator = Evaluator(
            library.checklists[checklist],
            answers: answers[checklist],
            context: context,
        )
        cache.evaluators[checklist] = evaluator
        return evaluator
    }

    var form: FormState {
        if let known = cache.form { return known }
        let form = FormState(library, sheet)
        cache.form = form
        return form
    }

    /// A compiled point, by its position among all points.
    func point(_ number: Int) -> CompiledPoint {
        let position = index.positions[number]
        return library.checklists[position.checklist].points[position.point]
    }

    func walk(ofPoint number: Int) -> SectionWalk {
        if let known = cache.walks[number] { return known }
        let position = index.positions[number]
        let walker = PointWalker(
            evaluator: evaluator(ofChecklist: position.checklist),
            number: position.point,
            sheet: sheet.points[point(number).point.id],
            index: index,
        )
        let walk = walker.walk()
        cache.walks[number] = walk
        return walk
    }

    /// Section 0 is the profile form, section n + 1 the nth point.
    func walk(ofSection section: Int) -> SectionWalk {
        section == 0 ? formWalk : walk(ofPoint: section - 1)
    }

    var sectionCount: Int { index.positions.count + 1 }
}
