import Bureau
import BureauLedger
import Checklists
import Foundation
import Practice
import Store

/// Makes filings of events: numbered and chained firm by firm, each with its envelope as it would arrive.
struct FirmChains {
    private let bureau: FiledID
    private let district: Int
    private var ends: [CreditCode: FilingDesk.Link] = [:]
    private var count = 0
    private let encoder: JSONEncoder

    init(_ bureau: FiledID, district: Int) {
        self.bureau = bureau
        self.district = district
        encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    }

    /// The next filing of a firm, which says that an event took place.
    mutating func file(_ event: FiledEvent, of firm: CreditCode) throws -> ReceivedFiling {
        let last = ends[firm]
        count += 1
        let filing = try Filing(
            id: InventedIDs.id(100, district, count),
            bureau: bureau,
            firm: firm,
            sequence: (last?.sequence ?? 0) + 1,
            previous: last?.hash,
            filedOn: event.day,
            content: .event(event),
        )
        let signed = try encoder.encode(filing)
        var stream = SHA256Stream()
        stream.update(signed)
        let hash = stream.finish().hex
        ends[firm] = FilingDesk.Link(sequence: filing.sequence, hash: hash)
        return ReceivedFiling(
            filing: filing,
            envelope: signed + FirmChains.signature,
            hash: hash,
            problem: nil,
        )
    }

    /// As many bytes as a key's name and a signature take in an envelope; the ledger does not look at them.
    private static let signature = Data(repeating: 0x61, count: 160)
}
