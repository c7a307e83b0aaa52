import Checklists
import Foundation
import Practice
import Store

/// A journal entry whose parties the search for conflicts finds, as the index keeps it.
struct IndexedParties {
    let register: Register
    let id: String
    let parties: [PartyName]
    let engagement: Engagement
    let endsOn: CalendarDate?

    /// The registers whose records are searched; checkups are found through their enterprises.
    static let registers: [Register] = [.enterprises, .checkups, .matters, .retainers, .services]

    /// The types of the records that name parties, by the kind of their entries.
    private static let types: [Kind: any (NamesParties & RegisterRecord).Type] = [
        .enterprise: Enterprise.self,
        .matter: Matter.self,
        .retainer: Retainer.self,
        .service: ServiceRecord.self,
    ]

    private static let byName = Dictionary(
        uniqueKeysWithValues: types.map { ($0.key.rawValue, $0.value) }
    )

    /// The parties of an entry; nil for kinds that name none, erased payloads and those of a newer version.
    init?(_ entry: Entry) {
        guard let type = IndexedParties.byName[entry.header.kind], let payload = entry.payload
        else { return nil }
        self.init(type, payload)
    }

    private init?<Record: NamesParties & RegisterRecord>(_ type: Record.Type, _ payload: Data) {
        guard let record = try? JSONDecoder().decode(type, from: payload) else { return nil }
        register = Record.register
        id = record.id.text
        parties = record.parties
        engagement = record.engagement
        endsOn = record.endsOn
    }

    /// Whether a kind of entry names parties.
    static func isNamed(_ kind: String) -> Bool { byName[kind] != nil }
}
