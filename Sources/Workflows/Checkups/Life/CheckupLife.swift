import Checklists
import Diagnostics
public import Practice
import Store

/// What accompanies a checkup from its application to its end, beside the answers and the report.
public struct CheckupLife: Sendable {
    /// The application; nil for a checkup that was started without one.
    public internal(set) var application: CheckupApplication?
    /// What the enterprise allows to be passed on.
    public internal(set) var consents = Consents()
    /// The visits, calls and attempts, in the order of the days.
    public internal(set) var contacts: [Held<ContactRecord>] = []
    /// The papers received.
    public internal(set) var papers: [Held<PaperReceipt>] = []
    /// The scans of signed forms.
    public internal(set) var scans: [FormScan] = []
    /// What the enterprise thought of it.
    public internal(set) var ratings: [SatisfactionRating] = []

    /// Takes in what is in force for a subject.
    mutating func take(_ head: Head, heads: [EntryID]) throws(Diagnostic) {
        switch Kind(rawValue: head.kind) {
        case .application:
            application = try Payload.decoded(CheckupApplication.self, from: head)
        case .consents:
            consents = try Payload.decoded(Consents.self, from: head) ?? consents
        case .scan:
            if let scan = try Payload.decoded(FormScan.self, from: head) { scans.append(scan) }
        case .satisfaction:
            if let rating = try Payload.decoded(SatisfactionRating.self, from: head) {
                ratings.append(rating)
            }
        case .contact:
            guard let contact = try held(ContactRecord.self, head, heads) else { return }
            let place = contacts.firstIndex { $0.value.on > contact.value.on }
            contacts.insert(contact, at: place ?? contacts.endIndex)
        case .paperReceipt:
            if let paper = try held(PaperReceipt.self, head, heads) { papers.append(paper) }
        default: break
        }
    }

    private func held<Record: Decodable & Sendable>(
        _ type: Record.Type,
        _ head: Head,
        _ heads: [EntryID],
    ) throws(Diagnostic) -> Held<Record>? {
        try Payload.decoded(type, from: head).map { value in
            Held(value: value, subject: head.subject, heads: heads, isConflict: heads.count > 1)
        }
    }
}

extension CheckupFile {
    /// How often the enterprise was sought in vain since the report was delivered.
    var contactAttempts: Int {
        let delivered = checkup.days[.deliver]
        return life.contacts.count { contact in
            contact.value.isInVain && (delivered.map { contact.value.on >= $0 } ?? true)
        }
    }
}
