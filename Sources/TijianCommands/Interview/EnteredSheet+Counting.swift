import Interviews

extension EnteredSheet {
    /// Everything that the sheet says, rows themselves left out.
    var entryCount: Int {
        profile.count + facts.count + parameters.count + searches.count + findings.count
            + (baseDate == nil ? 0 : 1) + (visit == nil ? 0 : 1)
            + points.reduce(0) { $0 + $1.entryCount }
    }

    /// The same sheet with a remark at every answer that has none of its own.
    func remarked(_ remark: String) -> EnteredSheet {
        var sheet = self
        sheet.profile = profile.map { $0.remarked(remark) }
        sheet.facts = facts.map { $0.remarked(remark) }
        sheet.points = points.map { point in
            var point = point
            point.answers = point.answers.map { $0.remarked(remark) }
            for table in point.tables.indices {
                for row in point.tables[table].rows.indices {
                    let answers = point.tables[table].rows[row].answers
                    point.tables[table].rows[row].answers = answers.map { $0.remarked(remark) }
                }
            }
            return point
        }
        return sheet
    }
}

extension EnteredPoint {
    fileprivate var entryCount: Int {
        answers.count + papers.count + (mark == nil ? 0 : 1) + (note == nil ? 0 : 1)
            + tables.reduce(0) { count, table in
                count + (table.isComplete == nil ? 0 : 1)
                    + table.rows.reduce(0) { $0 + $1.answers.count }
            }
    }
}

extension EnteredAnswer {
    fileprivate func remarked(_ remark: String) -> EnteredAnswer {
        EnteredAnswer(id, entry, source: source, note: note ?? remark, place: place)
    }
}
