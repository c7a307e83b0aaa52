import Checklists
import Interviews
import Testing

struct AliasTests {
    @Test("Answers under earlier ids of points, questions, gates and columns count")
    func read() {
        var sheet = Sample.begun().sheet
        sheet.facts = ["staff": Sample.yes(true)]
        sheet.points["D09-91"] = PointSheet(
            answers: ["all_signed": Sample.yes(false)],
            tables: [
                "group": TableSheet(rows: [
                    .init(id: Sample.row(1), answers: ["kind": Answer(.value(.choice("late")))])
                ])
            ],
        )
        let interview = Interview(library: Sample.library, sheet: sheet)
        #expect(interview.context.facts[0] == .yesNo(true))
        #expect(interview.step(at: .question("D09-01", "signed"))?.status == .answered)
        #expect(
            interview.step(at: .rowQuestion("D09-01", "group", Sample.row(1), "signed_on"))?.status
                == .open
        )
        #expect(interview.sheet.points.keys.contains("D09-01"))
    }

    @Test("An answer under the present id goes before one under an earlier id")
    func both() {
        var sheet = Sample.begun().sheet
        sheet.points["D09-91"] = PointSheet(answers: ["signed": Sample.yes(false)], note: "early")
        sheet.points["D09-01"] = PointSheet(answers: [
            "signed": Sample.yes(true), "all_signed": Sample.yes(false),
        ])
        let interview = Interview(library: Sample.library, sheet: sheet)
        #expect(interview.recordedAnswer(at: .question("D09-01", "signed")) == Sample.yes(true))
        #expect(interview.sheet.points["D09-01"]?.note == "early")
        #expect(interview.sheet.points["D09-91"] == nil)
    }

    @Test("A change under an earlier id is recorded under the present one")
    func changes() throws {
        var interview = Sample.begun()
        try interview.apply(.answer("D09-91", "all_signed", Sample.yes(false)))
        #expect(interview.sheet.points["D09-01"]?.answers["signed"] == Sample.yes(false))
        try interview.apply(.answer("D09-91", "all_signed", nil))
        #expect(interview.sheet.points["D09-01"]?.answers.isEmpty == true)
    }

    @Test("Every kind of change on an alias is brought to the present id")
    func kinds() {
        for change in AddressTests.changes {
            let present = change.canonical(in: Sample.library)
            #expect(present == change)
        }
        let old = SheetChange.rowAnswer("D09-91", "group", Sample.row(1), "kind", nil)
        #expect(
            old.canonical(in: Sample.library)
                == .rowAnswer("D09-01", "group", Sample.row(1), "form", nil)
        )
    }

    @Test("What the library does not know stays in the sheet")
    func unknown() {
        var sheet = Sample.begun().sheet
        sheet.points["D99-01"] = PointSheet(answers: ["x": Sample.yes(true)])
        let interview = Interview(library: Sample.library, sheet: sheet)
        #expect(interview.sheet.points["D99-01"]?.answers["x"] == Sample.yes(true))
    }
}
