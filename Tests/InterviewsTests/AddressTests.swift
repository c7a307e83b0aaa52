import Checklists
import Interviews
import Testing

struct AddressTests {
    static let changes: [SheetChange] = [
        .profile("headcount", nil), .fact("employees", nil), .parameter("lpr_1y", nil),
        .answer("D09-01", "signed", nil), .row("D09-01", "group", Sample.row(1), exists: true),
        .rowAnswer("D09-01", "group", Sample.row(1), "wage", nil),
        .complete("D09-01", "group", true),
        .paper("D09-01", "contracts", nil), .mark("D09-01", nil), .note("D09-01", nil),
    ]

    @Test(
        "An address and the change that records it have the same subject, which can be read again",
        arguments: changes,
    )
    func subject(change: SheetChange) throws {
        let address = try #require(change.address)
        #expect(address.subject == change.subject)
        #expect(QuestionAddress(subject: change.subject) == address)
    }

    @Test(
        "A subject that is no question's is refused",
        arguments: [
            "", "visit", "base_date", "profile", "profile/", "points/D09-01", "points//x",
            "facts/a/b",
            "points/a/b/c/d/e", "searches/1",
        ],
    )
    func rejected(subject: String) {
        #expect(QuestionAddress(subject: subject) == nil)
    }

    @Test("Changes of other things have no address")
    func others() {
        #expect(SheetChange.visit(Visit()).address == nil)
        #expect(SheetChange.baseDate(Sample.baseDate).address == nil)
        #expect(SheetChange.search("x", nil).address == nil)
        #expect(SheetChange.ownFinding("x", nil).address == nil)
    }

    @Test("Diagnostics call a row's question by point, table and question")
    func label() {
        #expect(
            QuestionAddress.rowQuestion("D09-01", "group", Sample.row(1), "people").label
                == "D09-01.group.people"
        )
        #expect(QuestionAddress.paper("D09-01", "contracts").label == "D09-01.papers.contracts")
        #expect(QuestionAddress.profile("headcount").label == "enterprise.headcount")
        #expect(QuestionAddress.gate("board").label == "facts.board")
        #expect(QuestionAddress.mark("D09-01").label == "D09-01")
    }
}
