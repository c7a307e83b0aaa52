import Checklists
import Diagnostics
import Foundation
import Practice
import Testing

@Suite("Public legal services")
struct PublicServiceTests {
    private let day = CalendarDate(year: 2024, month: 5, day: 16) ?? .epoch

    private func service(
        until: CalendarDate? = nil,
        counts: PublicService.Counts = .init(),
        licence: String? = nil,
        number: String = "援2024-1",
    ) throws -> PublicService {
        try PublicService(
            id: PublicService.ID("0f0e0d0c-0b0a-4908-8706-050403020100"),
            number: number,
            type: "aid_accepted",
            day: day,
            until: until,
            counts: counts,
            licence: licence.map { PracticeLicence($0) },
        )
    }

    @Test("A record survives being written and read, and is filtered by its type")
    func coding() throws {
        let record = try service(
            until: day.adding(days: 9),
            counts: .init(people: 3, money: MoneyAmount(fen: 12_345), score: 5),
            licence: "15001201510000001",
        )
        let read = try JSONDecoder().decode(
            PublicService.self,
            from: JSONEncoder().encode(record),
        )
        #expect(read == record)
        #expect(read.line.status == "aid_accepted")
        let void = try read.void(DatedReason(on: day, reason: "重复"))
        #expect(void.line.status == "void")
    }

    @Test("Numbers out of range, a term that ends early and an empty number are refused")
    func refused() {
        let early = day.adding(days: -1)
        #expect(throws: Diagnostic.self) { try service(until: early) }
        #expect(throws: Diagnostic.self) { try service(counts: .init(people: -1)) }
        #expect(throws: Diagnostic.self) { try service(counts: .init(score: 6)) }
        #expect(throws: Diagnostic.self) { try service(licence: "12345") }
        #expect(throws: Diagnostic.self) { try service(number: " ") }
    }

    @Test("A void record is not made void again")
    func voidTwice() throws {
        let void = try service().void(DatedReason(on: day, reason: "重复"))
        #expect(throws: Diagnostic.self) { try void.void(DatedReason(on: day, reason: "重复")) }
    }

    @Test("A form gives back the record that it was made of")
    func form() throws {
        let record = try service(counts: .init(people: 2, money: MoneyAmount(fen: 1_050_000)))
        #expect(try PublicServiceForm(record).record(record.id) == record)
        let money = try #require(PublicServiceForm.field("money"))
        #expect(money.text(PublicServiceForm(record), .codes) == "1.05")
    }

    @Test("A form without a day is refused")
    func noDay() throws {
        var form = PublicServiceForm()
        try PublicServiceForm.field("number")?.enter("1", in: &form)
        form.type = "aid_accepted"
        #expect(throws: Diagnostic.self) { try form.record(PublicService.ID("x")) }
    }

    @Test("16 characters give a code whose check characters hold; others give none")
    func code() {
        #expect(CreditCode(beginning: "9150011400000011")?.flaws == [])
        #expect(CreditCode(beginning: "91500114000000") == nil)
        #expect(CreditCode(beginning: "9150011400000O11") == nil)
    }
}
