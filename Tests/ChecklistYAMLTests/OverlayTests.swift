import ChecklistYAML
import Checklists
import Diagnostics
import Testing

@Suite("Overlays")
struct OverlayTests {
    private static let overlay = """
        overlay: qianjiang
        version: 1
        for:
          district: "500114"
        override:
          - id: D09-01
            papers: [local_form]
            legal_basis:
              - {statute: 劳动法, article: "16"}
            recommendations:
              - id: D09-01-R9
                category: train
                within_days: 5
                action:
                  zh: 培训
                  en: Train
                proof:
                  zh: 签到表
                  en: The attendance list
          - id: D09-01-F1
            likelihood: 5
            recommendations: [D09-01-R9]
          - id: D09-01-R1
            within_days: 3
          - id: D09-01.people
            help:
              zh: 含借调
              en: Seconded people included

        """

    private func load(
        _ overlay: String,
        district: String? = "500114",
        _ files: [String: String] = [:],
    ) throws
        -> LoadedLibrary
    {
        let all = files.merging(["overlays/qianjiang.yaml": overlay]) { $1 }
        return try LibraryFixture(all).load(.init(overlays: .init(district: district)))
    }

    @Test("A district's overlay changes what it names and adds the rest")
    func applied() throws {
        let loaded = try load(OverlayTests.overlay)
        #expect(loaded.rules == [])
        let point = loaded.library.points[0].point
        #expect(point.papers == ["staff_list", "local_form"])
        #expect(point.citations.map(\.statute) == ["劳动合同法", "劳动法"])
        #expect(point.findings[0].likelihood == 5)
        #expect(point.findings[0].impact == Impact(property: 3, liability: 2, reach: 1))
        #expect(point.findings[0].recommendations == ["D09-01-R1", "D09-01-R9"])
        #expect(point.recommendations.map(\.withinDays) == [3, 5])
        #expect(point.tables[0].questions[0].help?.en == "Seconded people included")
    }

    @Test("Every change keeps its origin")
    func provenance() throws {
        let changes = try load(OverlayTests.overlay).overlayChanges
        #expect(Set(changes.map(\.overlay)) == ["qianjiang"])
        #expect(
            changes.map { "\($0.subject) \($0.key)" } == [
                "D09-01 papers", "D09-01 legal_basis", "D09-01 recommendations",
                "D09-01-F1 likelihood", "D09-01-F1 recommendations", "D09-01-R1 within_days",
                "D09-01.people help",
            ]
        )
    }

    @Test("Another district, or none, is left alone", arguments: ["500101", nil])
    func elsewhere(district: String?) throws {
        let loaded = try load(OverlayTests.overlay, district: district)
        #expect(loaded.rules == [])
        #expect(loaded.overlayChanges.isEmpty)
        #expect(loaded.library.points[0].point.papers == ["staff_list"])
    }

    @Test(
        "What an overlay may not say",
        arguments: [
            (old: "id: D09-01-F1", new: "id: D09-01-F2", rule: "overlayTargetNearest"),
            (old: "likelihood: 5", new: "likelihood: 9", rule: "badRating"),
            (old: "within_days: 3", new: "title: x", rule: "missingKey"),
            (old: #"district: "500114""#, new: "district: here", rule: "badID"),
            (old: #"  district: "500114""#, new: "  {}", rule: "noScope"),
        ],
    )
    func refused(old: String, new: String, rule: String) throws {
        let rules = try load(OverlayTests.overlay.replacing(old, with: new)).rules
        #expect(rules.contains(rule), "\(rules)")
    }

    @Test("An overlay adds a checklist of its own")
    func added() throws {
        let text = SampleFiles.checklist.replacing("D09", with: "X01")
        let overlay =
            "overlay: firm\nversion: 1\nfor:\n  firm: acme\nadd:\n  - overlays/acme/X01.yaml\n"
        let fixture = try LibraryFixture([
            "overlays/firm.yaml": overlay, "overlays/acme/X01.yaml": text,
        ])
        #expect(fixture.load(.init(overlays: .init(firm: "acme"))).library.points.count == 2)
        #expect(fixture.load().library.points.count == 1)
    }

    @Test("An overlay cannot reach outside the folder", arguments: ["../D10.yaml", "/etc/passwd"])
    func outside(path: String) throws {
        let overlay = "overlay: firm\nversion: 1\nfor:\n  firm: acme\nadd:\n  - \(path)\n"
        let fixture = try LibraryFixture(["overlays/firm.yaml": overlay])
        #expect(fixture.load(.init(overlays: .init(firm: "acme"))).rules == ["outsidePath"])
    }
}
