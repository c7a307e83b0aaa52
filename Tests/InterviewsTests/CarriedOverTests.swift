import Checklists
import Diagnostics
import Interviews
import Testing

@Suite("Answers carried over from an earlier checkup")
struct CarriedOverTests {
    private let address = QuestionAddress.profile("headcount")
    private let last = Answer(.value(.number(Rational(46))), source: .carriedOver, note: "含季节工")

    private func interview() throws -> Interview {
        var interview = Interview(
            library: Sample.library,
            sheet: AnswerSheet(baseDate: Sample.date("2026-11-23")),
        )
        interview.record(.profile("headcount", last))
        return interview
    }

    private func changes(_ entered: EnteredAnswer) throws -> [SheetChange] {
        try SheetImport(newID: { "" }).changes(EnteredSheet(profile: [entered]), into: interview())
    }

    @Test("They are open, and asked again, until somebody confirms them")
    func open() throws {
        var interview = try interview()
        #expect(interview.step(at: address)?.status == .open)
        #expect(interview.carriedOver == [address])
        try interview.apply(.profile("headcount", Answer(last.content)))
        #expect(interview.step(at: address)?.status == .answered)
        #expect(interview.carriedOver.isEmpty)
    }

    @Test("A sheet that says the same confirms them, and keeps the remark")
    func confirmed() throws {
        #expect(
            try changes(EnteredAnswer("headcount", .text("46")))
                == [.profile("headcount", Answer(last.content, note: "含季节工"))]
        )
    }

    @Test(
        "A sheet that marks them as last time's confirms nothing, and cannot mark a new answer so"
    )
    func marked() throws {
        #expect(
            try changes(EnteredAnswer("headcount", .text("46"), source: .carriedOver)).isEmpty
        )
        #expect(
            try changes(EnteredAnswer("headcount", .text("50"), source: .carriedOver))
                == [.profile("headcount", Answer(.value(.number(Rational(50))), note: "含季节工"))]
        )
    }

    @Test("They are kept and read back with their source")
    func kept() throws {
        let change = SheetChange.profile("headcount", last)
        #expect(try SheetRecord(change).change == change)
        #expect(!AnswerSource.given.contains(.carriedOver))
    }
}
