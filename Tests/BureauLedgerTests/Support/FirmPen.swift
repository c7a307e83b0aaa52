import Bureau
import BureauLedger
import Checklists
import Foundation
import Practice

/// Writes a firm's filings, each chained to the one before.
struct FirmPen {
    let firm: CreditCode
    let number: Int
    private(set) var sequence: Int64 = 0
    private(set) var last: String?

    init(_ number: Int) {
        self.number = number
        firm = Fixture.firm(number)
    }

    /// The next filing of the firm.
    mutating func write(
        _ content: FilingContent,
        on day: String = Fixture.today,
        corrects: FiledID? = nil,
        _ change: (inout Filing) throws -> Void = { _ in },
    ) throws -> ReceivedFiling {
        sequence += 1
        var filing = Filing(
            id: try Fixture.id(number << 32 + Int(sequence)),
            bureau: try Fixture.id(0xB),
            firm: firm,
            sequence: sequence,
            previous: last,
            filedOn: try Fixture.day(day),
            corrects: corrects,
            content: content,
        )
        try change(&filing)
        let message = FirmPen.message(filing)
        last = message.hash
        return message
    }

    /// A message whose hash tells its filing's id and says whether its content is another.
    static func message(_ filing: Filing, variant: Int = 0) -> ReceivedFiling {
        let digits = filing.id.text.replacing("-", with: "")
        let hash = digits + String(repeating: "\(variant)", count: 32)
        return ReceivedFiling(
            filing: filing,
            envelope: Data("envelope of \(hash)".utf8),
            hash: hash,
            problem: nil,
        )
    }
}
