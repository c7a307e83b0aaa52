import Diagnostics

/// Ids have their form, belong to what stands around them, and name one thing.
enum IdentifierRule {
    static func diagnostics(
        _ checklists: [Checklist],
        place: @escaping (String) -> Place?,
    ) -> [Diagnostic] {
        var check = IdentifierCheck(place: place)
        for checklist in checklists {
            check.unique(checklist.id.text, within: "", path: checklist.id.text)
            for point in checklist.points { self.point(point, of: checklist, &check) }
        }
        return check.diagnostics
    }

    private static func point(
        _ point: RiskPoint,
        of checklist: Checklist,
        _ check: inout IdentifierCheck,
    ) {
        let id = point.id.text
        check.form(
            IdentifierForm.isPoint(id, of: checklist.id.text),
            id,
            path: id,
            expected: "\(checklist.id)-01",
        )
        for name in [point.id] + point.aliases { check.unique(name.text, within: "", path: id) }
        for finding in point.findings {
            let text = finding.id.text
            check.form(
                IdentifierForm.isNumbered(text, "\(id)-F"),
                text,
                path: text,
                expected: "\(id)-F1",
            )
            check.unique(text, within: "", path: text)
        }
        for recommendation in point.recommendations {
            let text = recommendation.id.text
            check.form(
                IdentifierForm.isNumbered(text, "\(id)-R"),
                text,
                path: text,
                expected: "\(id)-R1",
            )
            check.unique(text, within: "", path: text)
        }
        for question in point.questions {
            self.question(question, in: id, path: "\(id).\(question.id)", &check)
        }
        for table in point.tables {
            name(table.id.text, in: id, path: "\(id).\(table.id)", &check)
            for question in table.questions {
                self.question(question, in: id, path: "\(id).\(table.id).\(question.id)", &check)
            }
        }
        for value in point.values {
            name(value.id.text, in: id, path: "\(id).\(value.id)", &check)
        }
    }

    private static func question(
        _ question: Question,
        in point: String,
        path: String,
        _ check: inout IdentifierCheck,
    ) {
        name(question.id.text, in: point, path: path, &check)
        for alias in question.aliases { check.unique(alias.text, within: point, path: path) }
        for option in question.options {
            let text = option.id
            check.form(IdentifierForm.isName(text), text, path: path, expected: "some_name")
            check.unique(text, within: path, path: path)
        }
    }

    private static func name(
        _ text: String,
        in point: String,
        path: String,
        _ check: inout IdentifierCheck,
    ) {
        check.form(IdentifierForm.isName(text), text, path: path, expected: "some_name")
        if IdentifierForm.reserved.contains(text) { check.refuseReserved(text, path: path) }
        check.unique(text, within: point, path: path)
    }
}
