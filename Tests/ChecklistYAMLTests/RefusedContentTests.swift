import Checklists
import Diagnostics
import Testing

@testable import ChecklistYAML

@Suite("What a checklist may not say")
struct RefusedContentTests {
    typealias Case = (old: String, new: String, problems: [String])

    @Test(
        "Keys",
        arguments: [
            (old: "screen: true", new: "sreen: true", problems: ["mistypedKey 13"]),
            (old: "screen: true", new: "colour: blue", problems: ["unknownKey 13"]),
            (old: "likelihood: 4\n        ", new: "", problems: ["missingKey 55"]),
            (old: "likelihood: 4", new: "likelyhood: 4", problems: ["mistypedKey 58"]),
            (old: "version: 1", new: "version:", problems: ["emptyKey 2"]),
            (old: "verified_on: 2026-09-30", new: "verified_on:", problems: ["emptyKey 7"]),
        ] as [Case],
    )
    func keys(old: String, new: String, problems: [String]) {
        #expect(Decoded(replacing: old, with: new).problems == problems)
    }

    @Test(
        "Texts",
        arguments: [
            (old: "      en: No written contract\n", new: "", problems: ["missingTranslation 11"]),
            (old: "en: Labour", new: "en:", problems: ["missingTranslation 6"]),
            (old: "en: Labour", new: #"en: " ""#, problems: ["missingTranslation 6"]),
            (old: "en: Labour", new: "en: Labour\n  de: Arbeit", problems: ["unknownLanguage 7"]),
            (
                old: "title:\n  zh: 劳动用工\n  en: Labour", new: "title: 劳动用工",
                problems: ["oneLanguage 4"],
            ),
            (
                old: "title:\n  zh: 劳动用工\n  en: Labour", new: "title: [a]",
                problems: ["notLanguages 4"],
            ),
            (
                old: "title:\n  zh: 劳动用工\n  en: Labour", new: "title: {zh: 劳动, en: Labour}",
                problems: ["textInFlow 4"],
            ),
            (
                old: "- id: many\n          is: people > 5", new: "- {id: many, is: people > 5}",
                problems: ["proseInFlow 51"],
            ),
        ] as [Case],
    )
    func texts(old: String, new: String, problems: [String]) {
        #expect(Decoded(replacing: old, with: new).problems == problems)
    }

    @Test(
        "Scalars",
        arguments: [
            (old: "version: 1", new: "version: one", problems: ["notInteger 2"]),
            (old: "version: 1", new: "version: 0", problems: ["notInteger 2"]),
            (old: "2026-09-30", new: "2026-02-30", problems: ["notDate 7"]),
            (old: "screen: true", new: "screen: maybe", problems: ["notYesNo 13"]),
            (old: "type: yes_no", new: "type: yes_not", problems: ["mistypedWord 20"]),
            (old: "who: hr", new: "who: everybody", problems: ["unknownWord 16"]),
            (old: "likelihood: 4", new: "likelihood: 6", problems: ["badRating 58"]),
            (old: "reach: 1", new: "reach: 0", problems: ["badRating 59"]),
            (old: "within_days: 7", new: "within_days: soon", problems: ["notInteger 73"]),
            (old: "low: 50000", new: "low: 五万", problems: ["notDecimal 94"]),
            (old: "low: 50000", new: "low: 60000", problems: ["emptyRange 94"]),
            (old: "id: all_signed", new: "id: AllSigned", problems: ["badID 15"]),
            (
                old: "id: D09-01\n", new: "id: D9-1\n",
                problems: ["badID 9", "foreignID 55", "foreignID 71"],
            ),
            (old: #"article: "82""#, new: "article: 八十二", problems: ["badID 65"]),
        ] as [Case],
    )
    func scalars(old: String, new: String, problems: [String]) {
        #expect(Decoded(replacing: old, with: new).problems == problems)
    }

    @Test(
        "Shapes",
        arguments: [
            (old: "papers: [staff_list]", new: "papers: staff_list", problems: ["notList 53"]),
            (old: "papers: [staff_list]", new: "papers: [a, a]", problems: ["repeatedEntry 53"]),
            (
                old: "impact: {property: 3, liability: 2, reach: 1}", new: "impact: 3",
                problems: ["notMapping 59"],
            ),
            (
                old: "kind: {state: dont_know}", new: "kind: {state: unsure}",
                problems: ["badAnswer 86"],
            ),
            (old: "type: integer", new: "type: text", problems: ["strayBound 49"]),
            (old: "type: choice", new: "type: yes_no", problems: ["strayOptions 28"]),
            (old: "type: yes_no", new: "type: choice", problems: ["noOptions 15"]),
        ] as [Case],
    )
    func shapes(old: String, new: String, problems: [String]) {
        #expect(Decoded(replacing: old, with: new).problems == problems)
    }

    @Test(
        "Ids",
        arguments: [
            (old: "id: kind", new: "id: all_signed", problems: ["duplicateID 21"]),
            (old: "- id: people", new: "- id: kind", problems: ["duplicateID 43"]),
            (old: "- id: many", new: "- id: group", problems: ["duplicateID 51"]),
            (old: "- id: late", new: "- id: never", problems: ["duplicateID 32"]),
            (old: "- id: kind", new: "- id: note", problems: ["reservedName 21"]),
            (old: "id: D09-01-R1", new: "id: D09-02-R1", problems: ["foreignID 71"]),
        ] as [Case],
    )
    func ids(old: String, new: String, problems: [String]) {
        #expect(Decoded(replacing: old, with: new).problems == problems)
    }

    @Test(
        "Legal content",
        arguments: [
            (
                old: #"- {statute: 劳动合同法, article: "82", paragraph: 1}"#, new: "[]",
                problems: ["noBasis 65"],
            ),
            (
                old: "paragraph: 1}", new: "paragraph: 1}\n      - basis: practice",
                problems: ["practiceNotAlone 66"],
            ),
            (old: "paragraph: 1}", new: "unverified: true}", problems: ["noReason 65"]),
            (
                old: "paragraph: 1}", new: "since: 2026-01-01, until: 2025-01-01}",
                problems: ["emptyWindow 65"],
            ),
            (old: "paragraph: 1}", new: "paragraph: 0}", problems: ["notInteger 65"]),
            (
                old: "consequences:\n      civil:\n        zh: 双倍工资\n        en: Double pay",
                new: "consequences: {}", problems: ["noConsequence 66"],
            ),
        ] as [Case],
    )
    func law(old: String, new: String, problems: [String]) {
        #expect(Decoded(replacing: old, with: new).problems == problems)
    }

    @Test("A repeated id names the first place")
    func firstPlace() {
        let diagnostic = Decoded(replacing: "id: kind", with: "id: all_signed").diagnostics.first
        #expect(diagnostic?.message.arguments["place"] == .text("f.yaml:15:13"))
    }

    @Test("Each fault is told with the id of what it is about")
    func subjects() {
        let decoded = Decoded(replacing: "likelihood: 4", with: "likelihood: 9")
        #expect(decoded.diagnostics.map(\.subject) == ["D09-01-F1"])
        let question = Decoded(replacing: "who: hr", with: "who: nobody")
        #expect(question.diagnostics.map(\.subject) == ["D09-01.all_signed"])
    }

    @Test("All faults are told in one run, in the order of the file")
    func together() {
        let text = SampleFiles.checklist
            .replacing("version: 1", with: "version: x")
            .replacing("en: Never", with: "xx: Never")
            .replacing("likelihood: 4", with: "likelihood: 9")
        let rules = Decoded(text).problems
        #expect(
            rules == [
                "notInteger 2", "missingTranslation 30", "unknownLanguage 31", "badRating 58",
            ]
        )
    }

    @Test("Only faults that touch names and types keep expressions from being judged")
    func damage() {
        #expect(!Decoded(replacing: "likelihood: 4", with: "likelihood: 9").isDamaged)
        #expect(!Decoded(replacing: "en: Labour", with: "en:").isDamaged)
        #expect(Decoded(replacing: "type: integer", with: "type: intger").isDamaged)
        #expect(Decoded(replacing: "id: kind", with: "id: all_signed").isDamaged)
    }
}
