import Checklists
import Diagnostics
import Foundation
import Practice
import Reports

extension Office {
    /// What the registers hold about a checkup, for its forms.
    func formRecords(of file: CheckupFile, request: EnterpriseRequest? = nil) throws -> FormRecords
    {
        var query = ListQuery()
        query.party = file.checkup.enterprise
        let requests = try all(EnterpriseRequest.self, query)
            .filter { $0.checkup == file.checkup.id }
            .sorted { ($0.number.year, $0.number.counter) < ($1.number.year, $1.number.counter) }
        if let request, request.checkup != file.checkup.id {
            throw Diagnostic.workflow("otherEnterprise")
        }
        return FormRecords(
            check: try file.papers.conflictCheck.flatMap { try record($0) },
            requests: requests,
            chosenRequest: request,
            volume: try volume(ofMatter: file.checkup.id.text),
            names: try namesOfPeople(),
        )
    }

    func namesOfPeople() throws -> [User.ID: String] {
        Dictionary(try users().map { ($0.id, $0.name) }) { first, _ in first }
    }

    /// What is on record for the forms of a contract, or of a service under it or under none.
    func formValues(
        of retainer: Retainer?,
        _ service: ServiceRecord?,
        in language: Language,
    ) throws -> FormValues {
        var values = blank(in: language)
        let records = FormRecords(names: try namesOfPeople())
        let retainer =
            try retainer ?? service?.details.retainer.flatMap { try record($0) }
        let client = service.map { $0.details.recipient.enterprise } ?? retainer?.enterprise
        if let client { values.take(retained: try enterprise(client.text)) }
        if let retainer {
            values.take(retainer)
            let lawyers = try retainer.terms.lawyers.map { try user($0) }
            values.take(lawyers: lawyers)
            if let volume = try volume(ofMatter: retainer.id.text) { values.take(volume, records) }
        }
        if let service { values.take(service, records) }
        return values
    }
}
