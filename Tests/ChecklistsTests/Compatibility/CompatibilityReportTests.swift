import Diagnostics
import Testing

@testable import Checklists

@Suite("A move to a newer library")
struct CompatibilityReportTests {
    private func old() -> Checklist {
        let table = Build.table("t", [Build.question("r", .integer)])
        return Build.checklist([
            Build.point(
                [Build.question("a", .yesNo), Build.question("c", .choice, ["x", "y"])],
                tables: [table],
                findings: [
                    Build.finding("D01-01-F1", "a == yes"), Build.finding("D01-01-F2", "c == x"),
                ],
            )
        ])
    }

    private func report(_ points: [RiskPoint], version: Int = 2) -> CompatibilityReport {
        CompatibilityReport(from: [old()], to: [Build.checklist(version: version, points)])
    }

    private func point(
        id: String = "D01-01",
        aliases: [String] = [],
        _ questions: [Question]? = nil,
        tables: [QuestionTable]? = nil,
        findings: [FindingRule]? = nil,
    ) -> RiskPoint {
        let point = old().points[0]
        return Build.point(
            id: id,
            aliases: aliases,
            questions ?? point.questions,
            tables: tables ?? point.tables,
            findings: findings ?? point.findings,
            recommendations: point.recommendations,
        )
    }

    @Test("touches nothing where all is kept and things are added")
    func kept() {
        let more = old().points[0].questions + [Build.question("b", .yesNo)]
        let found = report([point(more), Build.point(id: "D01-02")])
        #expect(found.changes == [])
        #expect(!found.isBreaking)
    }

    @Test("touches answers to questions that are gone, and names them")
    func removed() {
        let found = report([point([Build.question("a", .yesNo)], tables: [])])
        #expect(found.changes.map(\.kind) == [.removed(.question), .removed(.table)])
        #expect(found.changes.map(\.touches) == [["D01-01.c"], ["D01-01.t", "D01-01.t.r"]])
        #expect(found.isBreaking)
        #expect(found.changes(touching: ["D01-01.t.r", "D01-01.a"]).map(\.subject) == ["D01-01.t"])
    }

    @Test("follows aliases: a rename breaks nothing")
    func renamed() {
        let questions = [
            Build.question("a_new", .yesNo, aliases: ["a"]),
            Build.question("c", .choice, ["x", "y"]),
        ]
        let found = report([point(questions)])
        #expect(found.changes.map(\.kind) == [.renamed(.question, to: "D01-01.a_new")])
        #expect(!found.isBreaking)
    }

    @Test("follows a point to its new id, with its findings")
    func renamedPoint() {
        let findings = [Build.finding("D01-07-F1", "a == yes")]
        let found = report([point(id: "D01-07", aliases: ["D01-01"], findings: findings)])
        #expect(found.changes.map(\.subject).contains("D01-01"))
        #expect(
            found.changes.contains {
                $0.kind == .renamed(.point, to: "D01-07") && $0.touches.contains("D01-01.t.r")
            }
        )
        #expect(
            found.changes.contains { $0.kind == .removed(.finding) && $0.subject == "D01-01-F2" }
        )
        #expect(!found.changes.contains { $0.subject == "D01-01-F1" })
    }

    @Test("touches answers of another type, and options that are gone")
    func retyped() {
        let questions = [
            Build.question("a", .integer), Build.question("c", .choice, ["y", "z"]),
        ]
        let found = report([point(questions)])
        #expect(
            found.changes.map(\.kind) == [
                .retyped(from: .yesNo, to: .integer), .optionsRemoved(["x"]),
            ]
        )
    }

    @Test("touches everything of a point or a checklist that is gone")
    func removedPoint() {
        #expect(report([]).changes.map(\.kind) == [.removed(.point)])
        #expect(report([]).changes[0].touches.contains("D01-01-F1"))
        let none = CompatibilityReport(from: [old()], to: [])
        #expect(none.changes.map(\.kind) == [.removed(.checklist), .removed(.point)])
    }

    @Test("touches profile fields, gates and papers")
    func shared() {
        let new = ProfileForm(
            profile: Build.form.profile,
            gates: [Build.question("exports", .text)],
        )
        let papers = [Paper(id: "payroll", title: .init(same: "-"))]
        let found = CompatibilityReport(
            from: [],
            to: [],
            forms: (Build.form, new),
            papers: (papers, []),
        )
        #expect(found.changes.map(\.subject) == ["facts.exports", "facts.customs", "payroll"])
    }

    @Test(
        "refuses content that changed under an unchanged version; where things stand in a file does not count"
    )
    func unversioned() {
        #expect(report([point([])], version: 1).unversioned == ["D01"])
        #expect(report([point([])], version: 2).unversioned == [])
        #expect(report(old().points, version: 1).unversioned == [])
        func example(_ line: Int) -> Checklist {
            let example = Example(
                name: "e",
                baseDate: Build.date,
                answers: [],
                expected: .init(findings: []),
                place: .init(file: "f", line: line),
            )
            return Build.checklist([Build.point(examples: [example])])
        }
        #expect(CompatibilityReport(from: [example(1)], to: [example(2)]).unversioned == [])
    }
}
