import Checklists
import Diagnostics

/// What the subjects of answers are called: the question as it was asked, the table, the paper.
struct SubjectTitles {
    private var titles: [String: String] = [:]
    private var options: [String: String] = [:]

    init(_ library: Library?, in language: Language) {
        for point in library?.points.map(\.point) ?? [] {
            let place = "points/\(point.id)"
            titles[place] = point.title[language]
            take(point.questions, at: place, in: language)
            for table in point.tables {
                titles["\(place)/\(table.id)"] = table.each[language]
                take(table.questions, at: "\(place)/\(table.id)", in: language)
            }
        }
        for paper in library?.papers ?? [] { titles["papers/\(paper.id)"] = paper.title[language] }
    }

    private mutating func take(_ questions: [Question], at place: String, in language: Language) {
        for question in questions {
            titles["\(place)/\(question.id)"] = question.ask[language]
            for option in question.options {
                options["\(place)/\(question.id)=\(option.id)"] = option.text[language]
            }
        }
    }

    /// The title of a subject, where there is one.
    subscript(subject: String) -> String? {
        let parts = subject.split(separator: "/").map(String.init)
        if parts.count == 4, parts[2] == "papers" { return titles["papers/\(parts[3])"] }
        let point = parts.prefix(2).joined(separator: "/")
        return titles[place(of: subject)] ?? titles[point]
    }

    /// The value of an answer in words: the options that were chosen, or the value as it is.
    func value(_ value: String, of subject: String) -> String {
        let place = place(of: subject)
        let chosen = value.split(separator: ",").map { part in
            options["\(place)=\(part)"] ?? String(part)
        }
        return chosen.joined(separator: "、")
    }

    /// The subject without the row of a table that it lies in.
    private func place(of subject: String) -> String {
        let parts = subject.split(separator: "/").map(String.init)
        switch parts.count {
        case 4: return parts.prefix(3).joined(separator: "/")
        case 5: return (parts.prefix(3) + parts.suffix(1)).joined(separator: "/")
        default: return subject
        }
    }
}
