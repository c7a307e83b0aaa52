import Checklists
import Foundation
import Practice
import Store

/// A journal entry that a list shows, as the index keeps it.
struct IndexedRecord {
    let register: Register
    let id: String
    let line: RecordLine

    /// The record of an entry; nil for kinds that no list shows, erased payloads and those of a newer version.
    init?(_ entry: Entry) {
        guard let kind = Kind(rawValue: entry.header.kind), let payload = entry.payload else {
            return nil
        }
        switch kind {
        case .enterprise: self.init(Enterprise.self, payload)
        case .person: self.init(User.self, payload)
        case .checkup: self.init(Checkup.self, payload)
        case .paperReceipt: self.init(PaperReceipt.self, payload)
        case .contact: self.init(ContactRecord.self, payload)
        case .satisfaction: self.init(SatisfactionRating.self, payload)
        case .request: self.init(EnterpriseRequest.self, payload)
        case .volume: self.init(Volume.self, payload)
        default: return nil
        }
    }

    private init?<Record: RegisterRecord>(_ type: Record.Type, _ payload: Data) {
        guard let record = try? JSONDecoder().decode(type, from: payload) else { return nil }
        register = Record.register
        id = record.id.text
        line = record.line
    }

    /// Whether a kind of entry holds records that lists show.
    static func isListed(_ kind: String) -> Bool {
        switch Kind(rawValue: kind) {
        case .enterprise, .person, .checkup: true
        case .paperReceipt, .contact, .satisfaction, .request, .volume: true
        default: false
        }
    }
}
