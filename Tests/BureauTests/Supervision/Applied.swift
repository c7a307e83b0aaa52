import Bureau
import Checklists
import Diagnostics
import Practice

/// Values for tests of the bureau's supervision.
enum Applied {
    static let first = CreditCode("31500000MD0000001A")
    static let second = CreditCode("31500000MD0000002B")
    static let third = CreditCode("31500000MD0000003C")
    static let clock = ApplicationClock()

    static func day(_ text: String) -> CalendarDate { CalendarDate(text) ?? .epoch }

    static func request(
        needs: [String] = [],
        wishing firm: CreditCode? = nil,
        code: String? = "91500114MA5U000000",
        name: String = "示例机械有限公司",
    ) throws -> ApplicationRequest {
        try ApplicationRequest(
            name: name,
            code: code.map { CreditCode($0) },
            firm: firm,
            needs: needs,
            on: day("2026-11-16"),
        )
    }

    static func application(_ request: ApplicationRequest? = nil) throws -> BureauApplication {
        BureauApplication(
            id: "11111111-1111-4111-8111-111111111111",
            number: try DocumentNumber(series: "申请", year: 2026, counter: 1),
            request: try request ?? self.request(),
            channel: .desk,
            clock: clock,
        )
    }

    static let firms = [
        FirmMatcher.Firm(code: first, name: "甲所", lawyers: 10),
        FirmMatcher.Firm(code: second, name: "乙所", lawyers: 10),
        FirmMatcher.Firm(code: third, name: "丙所", lawyers: 10),
    ]

    static func recommended(
        _ firms: [FirmMatcher.Firm] = firms,
        count: Int = 2,
    ) throws -> BureauApplication {
        let application = try application().accepted(on: day("2026-11-16"), clock)
        let ranked = FirmMatcher().ranked(
            firms,
            for: application.request,
            on: day("2026-11-16"),
        )
        return try application.recommended(
            FirmRecommendation(on: day("2026-11-16"), ranked: ranked, count: count),
            clock,
        )
    }

    static func event(
        _ kind: FiledEventKind,
        _ number: Int = 1,
        on day: String,
        until: String? = nil,
        done: String? = nil,
        party: String? = nil,
        of firm: CreditCode = first,
        type: String? = nil,
        application: String? = nil,
        _ measures: [FiledMeasure: Int64] = [:],
    ) throws -> CountedEvent {
        var event = FiledEvent(kind, try id(number), on: self.day(day))
        event.until = until.map { self.day($0) }
        event.done = done.map { self.day($0) }
        event.party = party.map { .code(CreditCode($0)) }
        event.type = try type.map { try FiledCode($0) }
        event.application = try application.map { try FiledID($0) }
        event.measures = measures
        return CountedEvent(event, of: firm)
    }

    static func id(_ number: Int) throws -> FiledID {
        let digits = String(number)
        let tail = String(repeating: "0", count: 12 - digits.count) + digits
        return try FiledID("00000000-0000-4000-8000-\(tail)")
    }
}

/// The rule of what is thrown; nothing where nothing is.
func rule(_ work: () throws -> some Any) -> String? {
    do {
        _ = try work()
        return nil
    } catch {
        return (error as? Diagnostic)?.rule
    }
}
