public import ChecklistYAML
import Checklists
public import Diagnostics
public import Foundation
import Interviews
import Practice
import Reports
import Store

extension Office {
    /// A form as a file: with what is on record of its subject, or blank.
    ///
    /// That a form with a client's facts was printed stands in the journal: which, of what, when and by whom.
    public func print(
        _ form: PaperForm,
        of subject: FormSubject,
        in language: Language,
        as format: FormFormat,
        on press: ReportPress,
    ) async throws -> Data {
        if subject.isBlank {
            return try await press.data(of: filled(form, with: blank(in: language)), as: format)
        }
        try Permission.printForms.require(actingUser())
        let data = try await data(of: form, subject, in: language, as: format, on: press)
        let hash = try Fingerprint(Digest(of: data).hex)
        try append([
            disclosed(.form, form.id) {
                $0.about = subject.matter
                $0.format = format.rawValue
                $0.hash = hash
            }
        ])
        return data
    }

    private func data(
        of form: PaperForm,
        _ subject: FormSubject,
        in language: Language,
        as format: FormFormat,
        on press: ReportPress,
    ) async throws -> Data {
        guard let opened = subject.checkup else {
            let values = try formValues(of: subject.retainer, subject.service, in: language)
            return try await press.data(of: filled(form, with: values), as: format)
        }
        if form.document == .urgentNotice, format == .pdf,
            let notice = try urgentNotice(of: opened, in: language)
        {
            return try await press.pdf(.urgentNotice(notice))
        }
        var values = try formValues(
            of: opened,
            for: form.audience,
            in: language,
            about: subject.request,
        )
        if let service = subject.service {
            values.take(service, FormRecords(names: try namesOfPeople()))
        }
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
        about request: EnterpriseRequest? = nil,
    ) throws -> FormValues {
        let file = opened.file
        let issued = file.issued.last.flatMap { $0.standing == .inForce ? $0 : nil }
        let material = try material(of: opened)
        let builder = ReportBuilder(material)
        let records = try formRecords(of: file, request: request)
        var values = FormValues(in: language)
        values.take(material.firm)
        values.take(material.enterprise, opened.library)
        values.take(file, opened.library)
        values.take(lawyers: material.lawyers)
        let report = builder.report(in: language)
        values.take(report, opened.library)
        if audience == .firm || issued != nil {
            values.take(resultsOf: report)
            values.take(report, builder.recommendationIDs, file, records)
        }
        values.take(file.sheet.visit)
        values.take(file, records)
        values.take(file.followUps, records)
        take(records, of: file, into: &values)
        if let notice = builder.urgentNotice(on: today, in: language) { values.take(notice) }
        if let review = file.review { values.take(review, name: records.name) }
        if let issued { values.take(issued) }
        return values
    }

    /// What the registers hold beside the checkup's own stream.
    private func take(_ records: FormRecords, of file: CheckupFile, into values: inout FormValues) {
        if let check = records.check { values.take(check, records) }
        values.set(.requests, String(records.requests.count { $0.passing != nil }))
        if let request = records.request {
            let isAllowed = file.life.consents.allows(.request, on: today)
            values.take(request, isAllowed: isAllowed)
        }
        if let volume = records.volume { values.take(volume, records) }
    }
}
