import Checklists
import Diagnostics
import Practice

/// That a form with what is on record was printed: who and when stand in the entry, and no fact of the client.
struct FormPrint: Hashable, Codable, Sendable {
    let form: String
    let checkup: String?
    let retainer: String?
    let service: String?
    let format: String
    let language: String
    /// The SHA-256 of the file.
    let hash: Fingerprint

    init(
        form: String,
        _ subject: FormSubject,
        _ format: FormFormat,
        _ language: Language,
        _ hash: Fingerprint,
    ) {
        self.form = form
        checkup = subject.checkup?.file.checkup.id.text
        retainer = subject.retainer?.id.text
        service = subject.service?.id.text
        self.format = format.rawValue
        self.language = language.rawValue
        self.hash = hash
    }
}

extension Office {
    /// Writes into the journal that a form was printed; an archived checkup is not touched by it.
    func record(_ print: FormPrint) throws {
        try append([
            draft(
                print,
                kind: .formPrint,
                in: Streams.formPrints,
                subject: Office.newID(FormPrint.self).text,
            )
        ])
    }
}
