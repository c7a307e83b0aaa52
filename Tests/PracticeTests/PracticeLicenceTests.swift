import Diagnostics
import Practice
import Testing

@Suite("Licence and telephone numbers")
struct PracticeLicenceTests {
    @Test(
        "Plausible licence numbers are valid",
        arguments: ["15001201010123456", "１５００１２０１０１１１２３４５６", "15001198090000001", "500198712345"],
    )
    func valid(number: String) {
        #expect(PracticeLicence(number).verdict(in: 2026) == .valid)
    }

    @Test(
        "What is odd about a licence number is named",
        arguments: [
            (number: "1500120101012345", flaws: [PracticeLicence.Flaw.shape]),
            (number: "1500120101012345X", flaws: [.shape]),
            (number: "", flaws: [.shape]),
            (number: "25001201010123456", flaws: [.type]),
            (number: "15001197910123456", flaws: [.year]),
            (number: "15001202710123456", flaws: [.year]),
            (number: "15001201000123456", flaws: [.category]),
            (number: "15001201012123456", flaws: [.sex]),
            (number: "95001000002123456", flaws: [.type, .year, .category, .sex]),
        ],
    )
    func odd(number: String, flaws: [PracticeLicence.Flaw]) {
        #expect(PracticeLicence(number).flaws(in: 2026) == flaws)
    }

    @Test("A legal service worker's number has no known layout")
    func legalServiceWorker() {
        let licence = PracticeLicence("35000123", holder: .legalServiceWorker)
        #expect(licence.verdict(in: 2026) == .valid)
        #expect(licence.firstYear == nil)
        #expect(PracticeLicence("", holder: .legalServiceWorker).flaws(in: 2026) == [.shape])
    }

    @Test("A lawyer's number tells the year of the first licence")
    func firstYear() throws {
        #expect(PracticeLicence("15001201010123456").firstYear == 2010)
        #expect(PracticeLicence("500198712345").isOldForm)
        let licence = PracticeLicence("1500 1201 0101 2345 6")
        #expect(licence.number == "15001201010123456")
        #expect(try roundTrip(licence) == licence)
    }

    @Test(
        "A mobile number is read however it was typed",
        arguments: [
            "13812345678", "138 1234 5678", "138-1234-5678", "+86 13812345678", "１３８１２３４５６７８",
        ],
    )
    func mobile(typed: String) throws {
        let mobile = try Mobile(typed)
        #expect(mobile.number == "13812345678")
        #expect(mobile.masked == "138****5678")
        #expect(try roundTrip(mobile) == mobile)
    }

    @Test(
        "Anything else is no mobile number",
        arguments: ["", "12812345678", "1381234567", "138123456789", "02378901234", "1381234567a"],
    )
    func noMobile(typed: String) {
        #expect(throws: Diagnostic.self) { try Mobile(typed) }
        expectRefused(Mobile.self, "\"\(typed)\"")
    }
}
