import Checklists
import Interviews

/// The paths of everything recorded in a sheet, as a comparison of libraries names them.
enum RecordedSubjects {
    static func of(_ sheet: AnswerSheet) -> Set<String> {
        var subjects = Set(sheet.profile.keys.map { "enterprise.\($0)" })
        subjects.formUnion(sheet.facts.keys.map { "facts.\($0)" })
        for (id, point) in sheet.points where !point.isEmpty {
            subjects.insert(id.text)
            subjects.formUnion(point.answers.keys.map { "\(id).\($0)" })
            subjects.formUnion(point.papers.keys.map(\.text))
            for (table, content) in point.tables {
                subjects.insert("\(id).\(table)")
                for row in content.rows {
                    subjects.formUnion(row.answers.keys.map { "\(id).\(table).\($0)" })
                }
            }
        }
        return subjects
    }
}
