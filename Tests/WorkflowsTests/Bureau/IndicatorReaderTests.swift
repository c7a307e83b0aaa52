import Bureau
import Diagnostics
import Foundation
import Testing

@testable import ChecklistYAML

@Suite("Indicators as files")
struct IndicatorReaderTests {
    static func read(_ text: String) -> (file: IndicatorFile?, diagnostics: [Diagnostic]) {
        IndicatorReader().read(bytes: Data(text.utf8), file: "i.yaml")
    }

    /// A file with one indicator whose rule is given.
    static func file(_ rule: String, head: String = "", id: String = "visited") -> String {
        """
        indicators:
          - id: \(id)
            name:
              zh: 甲
              en: A
            unit:
              zh: 家
              en: firms
            counts:
              zh: 计
              en: counts
        \(head)\(rule.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n"))
        """
    }

    static func rules(_ rule: String) -> [String] {
        read(file(rule)).diagnostics.map(\.message.key)
    }

    @Test("An indicator is read as it is written")
    func whole() throws {
        let read = Self.read(
            Self.file(
                """
                number: 1b
                not_counted:
                  zh: 不计
                  en: not counted
                kind: events
                events:
                  - service
                where:
                  type:
                    - consult
                    - training
                at_least:
                  attendees: 3
                once: enterprise_and_day
                breakdowns:
                  - place
                  - firm
                guarded: yes
                """
            )
        )
        #expect(read.diagnostics.isEmpty, "\(read.diagnostics.map(\.message.key))")
        let indicator = try #require(read.file?.indicators.first)
        #expect(indicator.number == "1b" && indicator.isGuarded && indicator.display == .number)
        #expect(indicator.notCounted?.zh == "不计" && indicator.breakdowns == [.place, .firm])
        let selection = Selection(
            kinds: [.service],
            words: [.type: ["consult", "training"]],
            bounds: [.init(.attendees, least: 3)],
        )
        let quantity = Quantity(
            "visited",
            selection,
            .events(once: .partyAndDay),
            by: [.place, .firm],
        )
        #expect(indicator.rule == .plain(quantity))
    }

    static let accepted: [(name: String, rule: String, made: [String])] = [
        ("distinct", "kind: distinct\nevents:\n  - visit\nof: enterprise", ["visited"]),
        ("lawyers", "kind: distinct\nevents:\n  - visit\n  - team\nof: lawyer", ["visited"]),
        (
            "a sum", "kind: sum\ndisplay: wan_yuan\nevents:\n  - loss\nmeasure: fen",
            ["visited"],
        ),
        ("in force", "kind: in_force\nevents:\n  - retainer\nof: enterprise", ["visited"]),
        ("in force, each", "kind: in_force\nevents:\n  - team", ["visited"]),
        (
            "a ratio",
            """
            kind: ratio
            display: percent
            part:
              kind: events
              events:
                - recommendation
              done_within: yes
            whole:
              kind: events
              events:
                - recommendation
            """, ["visited.part", "visited.whole"],
        ),
        (
            "a mean", "kind: mean\nevents:\n  - rating\nmeasure: score",
            ["visited.sum", "visited.count"],
        ),
        (
            "a joint figure",
            """
            kind: joint
            parts:
              - id: one
                name:
                  zh: 一
                  en: one
                kind: sum
                events:
                  - report
                measure: findings
              - id: two
                name:
                  zh: 二
                  en: two
                kind: events
                events:
                  - advice
            """, ["visited.one", "visited.two"],
        ),
    ]

    @Test("Each kind makes its quantities", arguments: accepted)
    func kinds(name: String, rule: String, made: [String]) throws {
        let read = Self.read(Self.file(rule))
        #expect(read.diagnostics.isEmpty, "\(name): \(read.diagnostics.map(\.message.key))")
        let indicator = try #require(read.file?.indicators.first)
        #expect(indicator.quantities.map(\.id) == made)
        if case .joint = indicator.rule { #expect(indicator.partNames.keys.sorted() == made) }
    }

    static let refused: [(what: String, rule: String, keys: [String])] = [
        (
            "an unknown key", "kind: events\nevents:\n  - visit\nmesure: fen",
            ["checklist.mistypedKey"],
        ),
        ("an unknown kind", "kind: number\nevents:\n  - visit", ["checklist.unknownWord"]),
        ("an unknown event", "kind: events\nevents:\n  - visits", ["checklist.mistypedWord"]),
        ("no events", "kind: events\nevents: []", ["indicator.noEvents"]),
        ("events left out", "kind: events", ["indicator.needsKey"]),
        ("distinct of nobody", "kind: distinct\nevents:\n  - visit", ["indicator.needsKey"]),
        (
            "distinct by another day",
            "kind: distinct\nevents:\n  - retainer\nof: enterprise\nby: until",
            ["indicator.notForKind"],
        ),
        (
            "an enterprise of a team", "kind: distinct\nevents:\n  - team\nof: enterprise",
            ["indicator.nobody"],
        ),
        ("a sum of nothing", "kind: sum\nevents:\n  - loss", ["indicator.needsKey"]),
        (
            "a measure that it lacks", "kind: sum\nevents:\n  - visit\nmeasure: fen",
            ["indicator.noMeasure"],
        ),
        (
            "a bound on what it lacks", "kind: events\nevents:\n  - visit\nat_least:\n  score: 4",
            ["indicator.noMeasure"],
        ),
        ("a term of a visit", "kind: in_force\nevents:\n  - visit", ["indicator.noTerm"]),
        (
            "by the end of a visit", "kind: events\nevents:\n  - visit\nby: until",
            ["indicator.noTerm"],
        ),
        ("a visit done", "kind: events\nevents:\n  - visit\nby: done", ["indicator.noDone"]),
        (
            "done within, by done",
            "kind: events\nevents:\n  - recommendation\nby: done\ndone_within: yes",
            ["indicator.doneByDay"],
        ),
        (
            "a word of another list",
            "kind: events\nevents:\n  - service\nwhere:\n  type:\n    - consalt",
            ["indicator.unknownWord"],
        ),
        (
            "a breakdown that it cannot have",
            "kind: events\nevents:\n  - visit\nbreakdowns:\n  - grade",
            ["indicator.noBreakdown"],
        ),
        (
            "a condition that it cannot have",
            "kind: events\nevents:\n  - visit\nwhere:\n  domain:\n    - d09",
            ["indicator.noBreakdown"],
        ),
        (
            "conditions without words", "kind: events\nevents:\n  - visit\nwhere: x",
            ["indicator.notPairs"],
        ),
        (
            "a ratio without whole", "kind: ratio\ndisplay: percent",
            ["indicator.needsKey", "indicator.needsKey"],
        ),
        (
            "percent of a number", "kind: events\ndisplay: percent\nevents:\n  - visit",
            ["indicator.display"],
        ),
        (
            "money of people",
            "kind: sum\ndisplay: wan_yuan\nevents:\n  - service\nmeasure: attendees",
            ["indicator.display"],
        ),
        ("a joint figure without parts", "kind: joint\nparts: []", ["indicator.onePart"]),
    ]

    @Test("What cannot be counted is refused", arguments: refused)
    func refusals(what: String, rule: String, keys: [String]) {
        #expect(Self.rules(rule).sorted() == keys.sorted(), "\(what): \(Self.rules(rule))")
    }

    @Test("A ratio of ratios is refused")
    func nested() {
        let side = "\n  kind: ratio"
        let rules = Self.rules("kind: ratio\ndisplay: percent\npart:\(side)\nwhole:\(side)")
        #expect(rules == ["indicator.nested", "indicator.nested"])
    }

    @Test("Everything wrong is named at once, each with its line")
    func together() {
        let text = """
            indicators:
              - id: one
                name:
                  zh: 甲
                kind: sum
                events:
                  - loss
              - id: one
                name: B
                unit:
                  zh: 家
                  en: firms
                counts:
                  zh: 计
                  en: counts
                kind: events
                events:
                  - visit
            """
        let found = Self.read(text).diagnostics
        let lines = Dictionary(
            found.map { ($0.message.key, $0.place?.line) },
            uniquingKeysWith: { first, _ in first },
        )
        #expect(lines["checklist.missingTranslation"] == 4)
        #expect(lines["checklist.missingKey"] == 2)
        #expect(lines["indicator.needsKey"] == 5)
        #expect(lines["checklist.duplicateID"] == 8)
        #expect(lines["checklist.oneLanguage"] == 9)
    }

    @Test("The words of public services stand in the same file")
    func services() throws {
        let types = """
            service_types:
              - id: aid
                name:
                  zh: 法律援助
                  en: Legal aid

            """
        let rule = "kind: events\nevents:\n  - public_service\nwhere:\n  type:\n    - aid"
        let read = Self.read(types + Self.file(rule))
        #expect(read.diagnostics.isEmpty, "\(read.diagnostics.map(\.message.key))")
        #expect(
            read.file?.serviceTypes == [
                try FiledCode("aid"): LocalizedText(zh: "法律援助", en: "Legal aid")
            ]
        )
        #expect(Self.rules(rule) == ["indicator.unknownWord"])
    }

    @Test("Every refusal has words and a remedy in both languages, and none is left over")
    func words() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../Sources/ChecklistYAML/Indicators").standardized
        var used: Set<String> = []
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
            let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            for match in text.matches(of: /"(indicator\.[a-z][A-Za-z]+)"/) {
                used.formUnion([String(match.1), "\(match.1).remedy"])
            }
        }
        for language in Language.allCases {
            let keys = Phrasebook.checklistYAML.keys(language)
            #expect(keys.filter { $0.hasPrefix("indicator.") } == used)
            for name in ["indicators", "indicator", "quantity", "indicator_part", "service_type"] {
                #expect(keys.contains("schema.\(name)"))
            }
        }
    }
}
