import ChecklistYAML
import Checklists
import Diagnostics
import Foundation
import Testing

@Suite("Loading a library folder")
struct LibraryFolderTests {
    @Test("A sound folder gives a compiled library")
    func sound() throws {
        let loaded = try LibraryFixture().load()
        #expect(loaded.rules == [])
        #expect(loaded.library.points.map(\.point.id) == ["D09-01"])
        #expect(loaded.library.form.form.profile.map(\.id) == ["headcount"])
        #expect(loaded.library.papers.map(\.id) == ["staff_list"])
        #expect(loaded.files.count == 5)
        #expect(loaded.places["enterprise.headcount"]?.line == 4)
        #expect(loaded.places["parameter.lpr_1y"]?.file.hasSuffix("parameters.yaml") == true)
    }

    @Test("A percentage is its ratio, whatever it looks like in the file")
    func percent() throws {
        let figure = try LibraryFixture().load().library.parameters[0].figures[0]
        #expect(figure.value.text == "0.0425")
    }

    @Test("A statute keeps its versions and what is not verified")
    func statutes() throws {
        let version = try LibraryFixture().load().library.statutes.statute("劳动合同法")?.versions[0]
        #expect(version?.isEffectiveUnverified == true)
        #expect(version?.articles?.lastArticle == 98)
    }

    @Test(
        "Faults of the shared files are told",
        arguments: [
            (file: "facts.yaml", old: "type: integer", new: "type: integr", rule: "mistypedWord"),
            (file: "facts.yaml", old: "gates:", new: "gate:", rule: "mistypedKey"),
            (file: "papers.yaml", old: "en: Staff list", new: "en:", rule: "missingTranslation"),
            (file: "papers.yaml", old: "who: hr", new: "who: boss", rule: "unknownWord"),
            (file: "parameters.yaml", old: "value: 4.25", new: "value: 4.25%", rule: "notDecimal"),
            (
                file: "parameters.yaml", old: "type: percent", new: "type: date",
                rule: "badParameterType",
            ),
            (
                file: "parameters.yaml", old: "value:", new: "until: 2018-01-01\n        value:",
                rule: "emptyWindow",
            ),
            (file: "statutes.yaml", old: "1x98", new: "98 articles", rule: "badArticles"),
            (file: "statutes.yaml", old: "kind: law", new: "kind: lew", rule: "mistypedWord"),
            (
                file: "statutes.yaml", old: "effective: 2013-07-01", new: "effective: 2013-13-01",
                rule: "notDate",
            ),
        ],
    )
    func shared(file: String, old: String, new: String, rule: String) throws {
        let fixture = try LibraryFixture()
        let url = fixture.root.appending(path: file)
        try fixture.write(
            String(contentsOf: url, encoding: .utf8).replacing(old, with: new),
            to: file,
        )
        #expect(fixture.load().rules == [rule])
    }

    @Test(
        "A missing file is named",
        arguments: ["facts.yaml", "papers.yaml", "parameters.yaml", "statutes.yaml"],
    )
    func missing(file: String) throws {
        let fixture = try LibraryFixture()
        try fixture.remove(file)
        let loaded = fixture.load()
        #expect(loaded.rules == ["missingFile"])
        #expect(loaded.diagnostics[0].place?.file.hasSuffix(file) == true)
    }

    @Test("A folder in a file's place is refused")
    func folder() throws {
        let fixture = try LibraryFixture()
        try fixture.remove("papers.yaml")
        try fixture.write("", to: "papers.yaml/x")
        #expect(fixture.load().rules == ["unreadableFile"])
    }

    @Test("Faults of expressions are told beside those of the file, unless names are damaged")
    func expressions() throws {
        let wrong = SampleFiles.checklist.replacing(
            "any(group, many)",
            with: "any(group, missing)",
        )
        let soft = try LibraryFixture([
            "general/D09.yaml": wrong.replacing("likelihood: 4", with: "likelihood: 9")
        ])
        #expect(soft.load().rules == ["unknownName", "badRating"])
        let hard = try LibraryFixture([
            "general/D09.yaml": wrong.replacing("type: choice", with: "type: chice")
        ])
        #expect(hard.load().rules == ["mistypedWord"])
    }

    @Test("One id in two checklists is refused")
    func sharedIDs() throws {
        let other = SampleFiles.checklist.replacing("checklist: D09", with: "checklist: D10")
        let loaded = try LibraryFixture(["general/D10.yaml": other]).load()
        #expect(loaded.rules == ["sharedID"])
        #expect(loaded.diagnostics[0].subject == "D09-01")
    }

    @Test("Only the chosen checklists are read")
    func only() throws {
        let fixture = try LibraryFixture(["general/D10.yaml": "broken: ["])
        #expect(fixture.load(.init(only: ["D09"])).rules == [])
        #expect(fixture.load(.init(only: ["D09", "D08"])).rules == ["noSuchChecklistNearest"])
        #expect(fixture.load(.init(only: ["D0999999"])).rules == ["noSuchChecklist"])
    }

    @Test("A broken file does not keep the others from being read")
    func broken() throws {
        let loaded = try LibraryFixture(["general/D10.yaml": "points: [}"]).load()
        #expect(loaded.library.points.count == 1)
        #expect(loaded.hasErrors)
    }
}
