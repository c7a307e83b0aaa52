import Diagnostics
import Foundation
import Testing

@testable import ChecklistYAML

@Suite("Forms as files")
struct PaperFormReaderTests {
    static let names = PaperFormNames(
        fields: [
            "firm.name": Set(PaperForm.Audience.allCases), "findings.total": [.firm, .enterprise],
        ],
        tables: [
            "answers": .init(columns: ["question", "answer"], audiences: [.firm, .enterprise])
        ],
    )

    static func read(_ text: String) -> (form: PaperForm?, diagnostics: [Diagnostic]) {
        PaperFormReader(names: names).read(bytes: Data(text.utf8), file: "f.yaml")
    }

    static func form(audience: String = "enterprise", _ parts: String) -> String {
        """
        form: receipt
        title: {zh: "回证", en: "Receipt"}
        audience: \(audience)
        use: {zh: "仅供本次使用", en: "For this use only"}
        parts:
        \(parts)
        """
    }

    @Test("A form is read as it is written")
    func whole() throws {
        let read = Self.read(
            """
            form: receipt
            order: 20
            title: {zh: "回证", en: "Receipt"}
            audience: enterprise
            use: {zh: "仅供本次使用", en: "For this use only"}
            signature: {zh: "签收人：", en: "Received by: "}
            landscape: yes
            parts:
              - heading: {zh: "一", en: "1"}
                text:
                  - {zh: "致{firm.name}，{blank}", en: "To {firm.name}, {blank}"}
                fields:
                  - label: {zh: "本所", en: "Firm"}
                    value: firm.name
                    room: 3
                    wide: yes
                    options:
                      - {zh: "甲", en: "A"}
                      - when: b
                        text: {zh: "乙", en: "B"}
                table:
                  records: answers
                  columns:
                    - title: {zh: "序号", en: "No."}
                      value: number
                      width: 1
                    - title: {zh: "问", en: "Question"}
                      value: question
                    - title: {zh: "对", en: "Right"}
                      cell: {zh: "□", en: "□"}
                  given:
                    - - {zh: "头", en: "first"}
                  rows: 4
                sign:
                  - who: {zh: "企业", en: "Enterprise"}
                    lines:
                      - {zh: "签字：", en: "Signature: "}
                    dated: no
            """
        )
        #expect(read.diagnostics.isEmpty, "\(read.diagnostics.map(\.rule))")
        let form = try #require(read.form)
        #expect(form.id == "receipt" && form.order == 20 && form.isLandscape)
        #expect(form.audience == .enterprise && form.signature?.en == "Received by: ")
        let part = try #require(form.parts.first)
        #expect(part.text.map(\.en) == ["To {firm.name}, {blank}"])
        #expect(part.fields.first?.options.map(\.when) == [nil, "b"])
        #expect(part.fields.first?.room == 3 && part.fields.first?.isWide == true)
        #expect(part.table?.records == "answers" && part.table?.rows == 4)
        #expect(part.table?.columns.map(\.value) == ["number", "question", nil])
        #expect(part.table?.given.first?.first?.zh == "头")
        #expect(part.signatures.first?.isDated == false)
    }

    static let refused = [
        (case: "unknown key", parts: "  - colour: x", rule: "checklist.unknownKey"),
        (case: "empty part", parts: "  - {}", rule: "form.emptyPart"),
        (
            case: "unknown value",
            parts: "  - fields: [{label: {zh: a, en: a}, value: firm.nam}]",
            rule: "form.unknownField",
        ),
        (
            case: "unknown name in a text",
            parts: "  - text: [{zh: \"致{firm.nam}\", en: \"To\"}]", rule: "form.unknownField",
        ),
        (
            case: "name in one language only",
            parts: "  - clauses: [{zh: \"致\", en: \"To {frim.name}\"}]",
            rule: "form.unknownField",
        ),
        (
            case: "unknown table",
            parts: "  - table: {records: answer, columns: [{title: {zh: a, en: a}}]}",
            rule: "form.unknownTable",
        ),
        (
            case: "unknown column",
            parts:
                "  - table: {records: answers, columns: [{title: {zh: a, en: a}, value: answr}]}",
            rule: "form.unknownColumn",
        ),
        (
            case: "column of no table",
            parts: "  - table: {columns: [{title: {zh: a, en: a}, value: answer}]}",
            rule: "form.unknownColumn",
        ),
        (
            case: "row too long",
            parts:
                "  - table: {columns: [{title: {zh: a, en: a}}], given: [[{zh: a, en: a}, {zh: b, en: b}]]}",
            rule: "form.rowTooLong",
        ),
        (
            case: "one language", parts: "  - text: [{zh: \"致\"}]",
            rule: "checklist.missingTranslation",
        ),
    ]

    @Test("What a form has wrong is named with its place and a remedy", arguments: refused)
    func refusal(case name: String, parts: String, rule: String) {
        let read = Self.read(Self.form(parts))
        #expect(read.diagnostics.map(\.rule) == [rule])
        #expect(read.diagnostics.allSatisfy { ($0.place?.line ?? 0) >= 6 && $0.remedy != nil })
    }

    static let secret = [
        (case: "a count", parts: "  - fields: [{label: {zh: a, en: a}, value: findings.total}]"),
        (case: "a count in a text", parts: "  - text: [{zh: \"{findings.total}\", en: \"x\"}]"),
        (
            case: "a table",
            parts: "  - table: {records: answers, columns: [{title: {zh: a, en: a}}]}",
        ),
    ]

    @Test("A form for others may not name a client's facts", arguments: secret)
    func audience(case name: String, parts: String) {
        for audience in ["bureau", "authority"] {
            let read = Self.read(Self.form(audience: audience, parts))
            #expect(read.diagnostics.map(\.rule) == ["form.notForAudience"])
        }
        #expect(Self.read(Self.form(audience: "firm", parts)).diagnostics.isEmpty)
    }

    @Test("Every refusal has words and a remedy in both languages, and none is left over")
    func words() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../Sources/ChecklistYAML/Forms").standardized
        var used: Set<String> = []
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
            let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            for match in text.matches(of: /"(form\.[a-z][A-Za-z]+)"/) {
                used.formUnion([String(match.1), "\(match.1).remedy"])
            }
        }
        for language in Language.allCases {
            let keys = Phrasebook.checklistYAML.keys(language)
            #expect(keys.filter { $0.hasPrefix("form.") } == used)
            let schemas = ["", "_part", "_field", "_option", "_table", "_column", "_signature"]
            for name in schemas { #expect(keys.contains("schema.form" + name)) }
        }
    }

    @Test("A brace that is never closed is text")
    func braces() {
        let pieces = Placeholders.pieces(of: "致{a.b}：{ 开口")
        #expect(pieces == [.text("致"), .name("a.b"), .text("：{ 开口")])
        #expect(Placeholders.pieces(of: "") == [])
    }
}
