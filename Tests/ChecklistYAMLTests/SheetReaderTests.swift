import ChecklistYAML
import Checklists
import Diagnostics
import Interviews
import Testing

@Suite("Reading an answer sheet")
struct SheetReaderTests {
    private func read(_ text: String) -> (sheet: EnteredSheet?, diagnostics: [Diagnostic]) {
        SheetReader().read(bytes: Array(text.utf8), file: "s.yaml")
    }

    @Test("A sound sheet is read whole")
    func sound() throws {
        let (sheet, diagnostics) = read(SheetFixture.text)
        #expect(diagnostics == [])
        let entered = try #require(sheet)
        #expect(entered.baseDate == CalendarDate("2026-11-23"))
        #expect(entered.profile.map(\.entry) == [.text("黔江区示例食品有限公司"), .text("46")])
        #expect(entered.visit?.interviewed == [Visit.Person(name: "王某", role: .hr)])
        #expect(entered.points.map(\.id) == ["D09-01", "D07-03", "D09-02"])
        #expect(entered.searches[0].search.file == "evidence/gsxt.png")
        #expect(
            entered.findings[0].finding.exposure
                == OwnExposure(kind: .loss, low: 10_000, high: 125_050)
        )
    }

    @Test("A point keeps its answers, rows and papers")
    func point() throws {
        let point = try #require(read(SheetFixture.text).sheet?.points[0])
        #expect(point.answers.map(\.id) == ["all_signed", "kinds"])
        #expect(point.answers.map(\.entry) == [.text("no"), .list(["a", "b"])])
        #expect(point.tables[0].isComplete == true)
        #expect(point.tables[0].rows.map(\.isRemoved) == [false, false, true])
        #expect(point.tables[0].rows[0].id == "01936f3e-0000-7000-8000-000000000001")
        #expect(point.tables[0].rows[1].answers[1].entry == .dontKnow(reason: "财务当天不在"))
        #expect(
            point.papers.map(\.state) == [.seen(46, of: 46), .seen(10, of: nil), .notBrought]
        )
        #expect(point.source == .enterprise)
        #expect(point.note == "人事称计划下月集中补签")
    }

    @Test("An answer can name its source, and a point its mark")
    func sources() throws {
        let points = try #require(read(SheetFixture.text).sheet?.points)
        #expect(points[1].answers[0].source == .document)
        #expect(points[1].answers[0].note == "对账单")
        #expect(points[2].mark == .notChecked(reason: "时间不够，下次"))
    }

    @Test(
        "What a sheet may not say",
        arguments: [
            (old: "sheet: 1", new: "sheet: 2", rule: "sheet.version"),
            (old: "points:", new: "poitns:", rule: "checklist.mistypedKey"),
            (old: "all_signed: no", new: "all_signed: {state: maybe}", rule: "sheet.badState"),
            (
                old: "all_signed: no", new: "all_signed: {value: no, state: skipped}",
                rule: "sheet.badAnswer",
            ),
            (
                old: "all_signed: no", new: "all_signed: {source: document}",
                rule: "sheet.badAnswer",
            ),
            (old: "seen: 46, of: 46", new: "seen: 47, of: 46", rule: "sheet.paperCount"),
            (old: "state: not_brought", new: "state: lost", rule: "sheet.badState"),
            (old: "state: not_checked", new: "state: later", rule: "sheet.badState"),
            (
                old: "base_date: 2026-11-23", new: "base_date: 2026-11-31",
                rule: "checklist.notDate",
            ),
            (old: "source: enterprise", new: "source: enterprize", rule: "checklist.mistypedWord"),
            (old: "likelihood: 3", new: "likelihood: 7", rule: "checklist.badRating"),
            (old: "low: 100,", new: "low: 9999,", rule: "checklist.emptyRange"),
        ],
    )
    func refused(old: String, new: String, rule: String) {
        let diagnostics = read(SheetFixture.text.replacing(old, with: new, maxReplacements: 1))
            .diagnostics
        #expect(diagnostics.map(\.rule) == [rule])
    }

    @Test("No message repeats what was entered")
    func confidential() {
        let secret = "张三的秘密"
        for old in ["2026-11-23", "46, of", "enterprise\n", "3\n", "not_checked", "yes\n"] {
            let text = SheetFixture.text.replacing(
                old,
                with: secret + String(old.drop { $0 != "," && $0 != "\n" }),
            )
            for diagnostic in read(text).diagnostics {
                let words = Phrasebook.checklistYAML.text(diagnostic.message, in: .zh)
                #expect(!words.contains(secret), "\(diagnostic.rule)")
            }
        }
    }
}
