import Bureau
import BureauLedger
import Checklists
import Foundation
import Practice
import Store

/// Makes the signed messages of one firm or unit, each chained to the one before it.
struct FilingChain {
    /// The bureau that they are for.
    let bureau: FiledID
    /// The firm or unit that files.
    let unit: CreditCode
    private let key: SigningKey
    private var last: FilingDesk.Link?

    /// Continues a chain behind its last filing.
    init(bureau: FiledID, unit: CreditCode, key: SigningKey, after last: FilingDesk.Link?) {
        self.bureau = bureau
        self.unit = unit
        self.key = key
        self.last = last
    }

    /// The next message of the chain.
    mutating func message(
        _ content: FilingContent,
        id: FiledID,
        on day: CalendarDate,
    ) throws -> ReceivedFiling {
        let filing = Filing(
            id: id,
            bureau: bureau,
            firm: unit,
            sequence: (last?.sequence ?? 0) + 1,
            previous: last?.hash,
            filedOn: day,
            content: content,
        )
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let body = try encoder.encode(filing)
        let hash = Digest(of: body).hex
        let signed = Signed(
            key: key.publicKey.bytes.hex,
            signature: key.signature(of: body).base64EncodedString(),
            body: body.base64EncodedString(),
        )
        last = FilingDesk.Link(sequence: filing.sequence, hash: hash)
        return ReceivedFiling(
            filing: filing,
            envelope: try encoder.encode(signed),
            hash: hash,
            problem: nil,
        )
    }

    /// The message as it is kept: the key, the signature and the bytes that were signed.
    private struct Signed: Encodable {
        let form = "tijian-filing-1"
        let key: String
        let signature: String
        let body: String
    }
}

extension Data {
    /// The bytes as small hexadecimal digits.
    var hex: String {
        map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }
}
