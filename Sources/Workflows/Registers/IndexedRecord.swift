import Bureau
import Checklists
import Foundation
import Practice
import Store

/// A journal entry that a list shows, as the index keeps it.
struct IndexedRecord {
    let register: Register
    let id: String
    let line: RecordLine

    /// The types of the records that lists show, by the kind of their entries.
    private static let types: [Kind: any RegisterRecord.Type] = [
        .bureauApplication: BureauApplication.self,
        .campaign: Campaign.self,
        .chamber: Chamber.self,
        .checkup: Checkup.self,
        .conflictCheck: ConflictCheck.self,
        .contact: ContactRecord.self,
        .disclosure: Disclosure.self,
        .earlyWarning: EarlyWarning.self,
        .enrolment: Enrolment.self,
        .enterprise: Enterprise.self,
        .filing: FiledBatch.self,
        .followUp: FollowUp.self,
        .listedWord: ListedWord.self,
        .matter: Matter.self,
        .otherFirm: OtherFirm.self,
        .paperReceipt: PaperReceipt.self,
        .person: User.self,
        .publicService: PublicService.self,
        .plan: YearPlan.self,
        .rectification: Rectification.self,
        .relation: RelationDeclaration.self,
        .request: EnterpriseRequest.self,
        .retainer: Retainer.self,
        .sampling: Sampling.self,
        .satisfaction: SatisfactionRating.self,
        .service: ServiceRecord.self,
        .team: ServiceTeam.self,
        .volume: Volume.self,
    ]

    private static let byName = Dictionary(
        uniqueKeysWithValues: types.map { ($0.key.rawValue, $0.value) }
    )

    /// The record of an entry; nil for kinds that no list shows, erased payloads and those of a newer version.
    init?(_ entry: Entry) {
        guard let type = IndexedRecord.byName[entry.header.kind], let payload = entry.payload else {
            return nil
        }
        self.init(type, payload)
    }

    private init?<Record: RegisterRecord>(_ type: Record.Type, _ payload: Data) {
        guard let record = try? JSONDecoder().decode(type, from: payload) else { return nil }
        register = Record.register
        id = record.id.text
        line = record.line
    }

    /// Whether a kind of entry holds records that lists show.
    static func isListed(_ kind: String) -> Bool { byName[kind] != nil }
}
