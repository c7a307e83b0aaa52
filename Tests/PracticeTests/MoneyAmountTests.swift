import Practice
import Testing

@Suite("Amounts of money and hours")
struct MoneyAmountTests {
    @Test(
        "What people type is read to the fen",
        arguments: [
            (typed: "30000", fen: 3_000_000), (typed: "30,000.50", fen: 3_000_050),
            (typed: "３万", fen: 3_000_000), (typed: "1.25万元", fen: 1_250_000),
            (typed: "¥0.05", fen: 5), (typed: "0.5", fen: 50), (typed: "0", fen: 0),
            (typed: "0.000001万", fen: 1),
        ],
    )
    func read(typed: String, fen: Int) throws {
        #expect(try MoneyAmount(reading: typed).fen == fen)
    }

    @Test(
        "What is no amount is refused",
        arguments: [
            "", "-5", "abc", "1.234", "1.", ".5", "1.2.3", "万", "1e5", "99999999999999999999",
            "0.0000001万",
        ],
    )
    func refused(typed: String) {
        #expect(rule { try MoneyAmount(reading: typed) } == "practice.money.invalid")
    }

    @Test("It prints two decimals and keeps its value")
    func printed() throws {
        #expect(try MoneyAmount(fen: 3_000_005).description == "30000.05")
        #expect(try roundTrip(MoneyAmount(fen: 7)).fen == 7)
    }

    @Test(
        "Hours are read in tenths",
        arguments: [
            (typed: "1.5", tenths: 15), (typed: "2", tenths: 20), (typed: "0.5小时", tenths: 5),
        ],
    )
    func hours(typed: String, tenths: Int) throws {
        #expect(try WorkHours(reading: typed).tenths == tenths)
    }

    @Test(
        "Hours that are none are refused",
        arguments: ["0", "1.25", "", "-1", "x", "1001", "1."],
    )
    func noHours(typed: String) {
        #expect(rule { try WorkHours(reading: typed) } == "service.hours")
    }

    @Test("A time of day is read in any width", arguments: [("9:05", 545), ("２３：５９", 1439)])
    func time(typed: String, minutes: Int) throws {
        #expect(try TimeOfDay(typed).minutes == minutes)
    }

    @Test("What is no time of day is refused", arguments: ["24:00", "9", "9:5", "9:60", "a:10"])
    func noTime(typed: String) {
        #expect(rule { try TimeOfDay(typed) } == "service.time")
    }
}
