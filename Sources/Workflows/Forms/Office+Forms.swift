public import ChecklistYAML
import Checklists
public import Diagnostics
public import Foundation
import Interviews
import Practice
import Reports

extension Office {
    /// A form as a file: of a checkup, with what is on record, or blank.
    public func print(
        _ form: PaperForm,
        of opened: OpenedCheckup?,
        in language: Language,
        as format: FormFormat,
        on press: ReportPress,
    ) async throws -> Data {
        guard let opened else {
            return try await press.data(of: filled(form, with: blank(in: language)), as: format)
        }
        try Permission.printForms.require(actingUser())
        if form.document == .urgentNotice, format == .pdf,
            let notice = try urgentNotice(of: opened, in: language)
        {
            return try await press.pdf(.urgentNotice(notice))
        }
        let values = try formValues(of: opened, for: form.audience, in: language)
        return try await press.data(of: filled(form, with: values), as: format)
    }

    /// A form with the values that go on it.
    func filled(_ form: PaperForm, with values: FormValues) -> FilledForm {
        FormFilling(values: values, today: today).filled(form)
    }

    /// What a blank form has on it: the firm, where it is set up.
    func blank(in language: Language) -> FormValues {
        var values = FormValues(in: language)
        if let firm = try? firm() { values.take(firm) }
        return values
    }

    /// What is on record for the forms of a checkup.
    ///
    /// Outside the firm nothing is said of findings before a reviewed report is issued; urgent ones are told at once.
    func formValues(
        of opened: OpenedCheckup,
        for audience: PaperForm.Audience,
        in language: Language,
    ) throws -> FormValues {
        let file = opened.file
        let issued = file.issued.last.flatMap { $0.standing == .inForce ? $0 : nil }
        let material = try material(of: opened)
        let builder = ReportBuilder(material)
        let names = Dictionary(uniqueKeysWithValues: try users().map { ($0.id, $0.name) })
        var values = FormValues(in: language)
        values.take(material.firm)
        values.take(material.enterprise, opened.library)
        values.take(file, opened.library)
        values.take(lawyers: material.lawyers)
        let report = builder.report(in: language)
        values.take(report, opened.library)
        if audience == .firm || issued != nil { values.take(resultsOf: report) }
        values.take(file.sheet.visit)
        if let notice = builder.urgentNotice(on: today, in: language) { values.take(notice) }
        if let review = file.review { values.take(review) { names[$0] ?? $0.text } }
        if let issued { values.take(issued) }
        return values
    }
}
