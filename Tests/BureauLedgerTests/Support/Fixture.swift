import Bureau
import BureauLedger
import Checklists
import Foundation
import Practice
import Testing

/// What the tests of the ledger begin with.
enum Fixture {
    static let today = "2026-11-24"

    static func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

    static func month(_ text: String) throws -> Month { Month(of: try day(text + "-01")) }

    /// An id that tells its number.
    static func id(_ number: Int) throws -> FiledID {
        let digits = String(number, radix: 16)
        let padded = String(repeating: "0", count: 12 - digits.count) + digits
        return try FiledID("00000000-0000-4000-8000-" + padded)
    }

    static func firm(_ number: Int) -> CreditCode { CreditCode("3150000\(number)MD0000000X") }

    static func licence(_ number: Int) throws -> FiledLicence {
        try FiledLicence("1500120101000000\(number)")
    }

    static func district(_ number: Int) throws -> DistrictCode {
        try DistrictCode(String(500_000 + number))
    }

    static func desk(
        _ district: DistrictCode,
        _ change: (inout LedgerDesk) throws -> Void = { _ in },
    ) throws -> LedgerDesk {
        var desk = LedgerDesk(
            bureau: try id(0xB),
            district: district,
            today: try day(today),
            firms: [firm(1): .active, firm(2): .active, firm(3): .suspended],
            words: Set(
                try ["zhengyang", "zhoubai", "shiyan", "training", "advice", "red", "blue", "wins"]
                    .map { try FiledCode($0) }
            ),
        )
        try change(&desk)
        return desk
    }

    static func ledger(
        _ engine: EngineUnderTest,
        _ quantities: [Quantity] = TestQuantities.all,
    ) throws -> Ledger {
        try Ledger(engine: engine.make(), quantities: quantities)
    }

    static func event(
        _ kind: FiledEventKind,
        _ subject: Int,
        on day: String,
        _ change: (inout FiledEvent) throws -> Void = { _ in },
    ) throws -> FiledEvent {
        var event = FiledEvent(kind, try id(subject), on: try self.day(day))
        event.party = .code(CreditCode("91500114MA5UXXXX0\(subject % 10)"))
        event.lawyers = [try licence(1)]
        try change(&event)
        return event
    }
}
