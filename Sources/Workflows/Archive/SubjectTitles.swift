import Checklists
import Diagnostics

/// What the subjects of answers are called: the question as it was asked, under its point.
struct SubjectTitles {
    private let titles: [String: String]

    init(_ library: Library?, in language: Language) {
        var titles: [String: String] = [:]
        for point in library?.points.map(\.point) ?? [] {
            titles["points/\(point.id)"] = point.title[language]
            for question in point.questions {
                titles["points/\(point.id)/\(question.id)"] = question.ask[language]
            }
        }
        self.titles = titles
    }

    /// The title of a subject, where there is one.
    subscript(subject: String) -> String? {
        if let title = titles[subject] { return title }
        let point = subject.split(separator: "/").prefix(2).joined(separator: "/")
        return titles[point]
    }
}
