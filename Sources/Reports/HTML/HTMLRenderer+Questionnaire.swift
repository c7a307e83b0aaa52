internal import Diagnostics
internal import Mustache

extension HTMLRenderer {
    /// The whole file of a questionnaire, to be printed from a browser.
    public func html(_ questionnaire: Questionnaire) -> String {
        let printer = ReportPrinter(wording: Wording(language: questionnaire.language))
        var fields = printer.fields(questionnaire)
        fields["style"] = .text(style)
        fields["language"] = .text(questionnaire.language.rawValue)
        fields["lang"] = .text(questionnaire.language.rawValue)
        if case .rows(let sections)? = fields["sections"] {
            fields["sections"] = .rows(sections.map(HTMLRenderer.withRoom))
        }
        return library.render(fields, withTemplate: "questionnaire") ?? ""
    }

    private static func withRoom(_ section: PrintedFields) -> PrintedFields {
        guard case .rows(let questions)? = section["questions"] else { return section }
        var section = section
        section["questions"] = .rows(questions.map(room))
        return section
    }

    /// The room that a question leaves for its answer, as a flag that a template can test.
    private static func room(_ question: PrintedFields) -> PrintedFields {
        guard case .text(let name)? = question["form"],
            let form = Questionnaire.Form(rawValue: name)
        else { return question }
        var question = question
        switch form {
        case .one, .several: question["choice"] = .flag(true)
        default: question[name] = .flag(true)
        }
        guard form == .table, case .lines(let columns)? = question["columns"] else {
            return question
        }
        let row: PrintedFields = ["cells": .lines(columns.map { _ in "" })]
        question["blankRows"] = .rows([row, row, row, row])
        return question
    }
}
