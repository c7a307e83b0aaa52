import ChecklistYAML
import Checklists
import Diagnostics
import Foundation
import Interviews
import Testing
import Workflows

@testable import TijianCommands

@Suite("Taking in a filled-in sheet")
struct SheetIntakeTests {
    let office: SampleOffice

    init() throws { office = try SampleOffice() }

    func intake(_ part: Bool = false, remark: String? = nil) -> SheetIntake {
        SheetIntake(source: .enterprise, remark: remark, takesPart: part) {
            UUID().uuidString.lowercased()
        }
    }

    static let good = """
        sheet: 1
        enterprise:
          headcount: 46
        facts:
          employees: yes
        points:
          D09-01:
            signed: no
            why: [busy]
            group:
              complete: yes
              rows:
                - people: 7
                  started_on: 2026-03-01
            papers:
              staff_list: {state: seen, seen: 46, of: 46}
            note: 下月补签
        searches:
          - {site: 公示系统, on: 2026-09-29, query: 示例, result: 无异常, file: gsxt.png}

        """

    @Test("records what it says and counts it")
    func takes() throws {
        _ = try office.file("gsxt.png", "picture")
        var session = try office.session()
        let outcome = try intake().take(try office.file("a.yaml", Self.good), into: &session)
        #expect(outcome.added == 10)
        #expect(outcome.changed == 0)
        #expect(outcome.open == 2)
        #expect(try office.session().interview.sheet == session.interview.sheet)
    }

    @Test("changes nothing the second time")
    func twice() throws {
        _ = try office.file("gsxt.png", "picture")
        let path = try office.file("a.yaml", Self.good)
        var session = try office.session()
        _ = try intake().take(path, into: &session)
        let again = try intake().take(path, into: &session)
        #expect(again.added + again.changed == 0)
        #expect(again.unchanged == 10)
    }

    static let bad = """
        sheet: 1
        enterprise:
          headcount: many
        facts:
          employees: maybe
        points:
          D09-01:
            signed: yes
            sined: no
          D99-01:
            a: b

        """

    @Test("refuses a sheet with faults, tells all with their places, and records nothing")
    func refuses() throws {
        var session = try office.session()
        let before = session.interview.sheet
        let path = try office.file("a.yaml", Self.bad)
        let list = #expect(throws: DiagnosticList.self) {
            _ = try intake().take(path, into: &session)
        }
        #expect(list?.diagnostics.compactMap(\.place).map(\.line) == [3, 5, 9, 10])
        #expect(session.interview.sheet == before)
        #expect(try office.session().interview.sheet == before)
    }

    @Test("takes in what is right when it is told so")
    func partial() throws {
        var session = try office.session()
        let outcome = try intake(true).take(try office.file("a.yaml", Self.bad), into: &session)
        #expect(outcome.added == 1)
        #expect(outcome.problems.count == 4)
        #expect(session.interview.sheet.points["D09-01"]?.answers["signed"] != nil)
    }

    @Test("notes who filled the sheet in")
    func respondent() throws {
        _ = try office.file("gsxt.png", "picture")
        var session = try office.session()
        let path = try office.file("a.yaml", Self.good)
        _ = try intake(remark: "人事书面填写").take(path, into: &session)
        #expect(session.interview.sheet.profile["headcount"]?.note == "人事书面填写")
    }

    @Test("a missing file is refused")
    func missing() throws {
        var session = try office.session()
        #expect(throws: Diagnostic.self) { _ = try intake().take("/nowhere.yaml", into: &session) }
    }

    @Test("what is printed can be taken in again without a change")
    func roundTrip() throws {
        _ = try office.file("gsxt.png", "picture")
        var session = try office.session()
        _ = try intake().take(try office.file("a.yaml", Self.good), into: &session)
        let text = SheetPrint(library: Sample.library, language: .zh, selection: .everything)
            .filled(session.interview)
        let outcome = try intake().take(try office.file("b.yaml", text), into: &session)
        #expect(outcome.added + outcome.changed == 0)
    }
}
