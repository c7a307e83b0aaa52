import ChecklistYAML
import Diagnostics
import Foundation
import Testing

@testable import Workflows

@Suite("Shipped forms")
struct ShippedFormsTests {
    static let ids = [
        "application", "recommendation", "intake_approval", "conflict_review", "conflict_notice",
        "conflict_waiver", "agreement_free", "agreement_paid", "confidentiality", "privacy_notice",
        "consent", "paper_list", "paper_return", "visit_record", "examination_record",
        "public_search", "facts_confirmation", "urgent_notice", "report_approval",
        "delivery_receipt", "satisfaction", "rectification", "not_adopted", "follow_up",
        "township_follow_up", "request_transfer", "suspension", "closing", "volume_cover",
        "volume_contents", "volume_remarks", "training_sign_in", "service_record",
        "work_statistics",
    ]

    @Test("Every paper of the workflow is there, in its order")
    func all() throws {
        let forms = try Shelf.shipped().forms
        #expect(forms.map(\.id) == Self.ids)
        for form in forms {
            #expect(form.place.file.hasSuffix("/\(form.id).yaml"))
            #expect(!form.parts.isEmpty)
        }
        #expect(Set(forms.map(\.title.zh)).count == forms.count)
        #expect(Set(forms.map(\.title.en)).count == forms.count)
    }

    @Test("The English of a form is English, its Chinese Chinese")
    func languages() throws {
        for id in Self.ids {
            let file = Shelf.folder.appending(path: "\(id).yaml")
            let text = try String(contentsOf: file, encoding: .utf8)
            for match in text.matches(of: /en: "((?:[^"\\]|\\.)*)"/) {
                let han = match.1.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
                #expect(!han, "\(id): \(match.1)")
            }
            for match in text.matches(of: /zh: "((?:[^"\\]|\\.)*)"/)
            where match.1.wholeMatch(of: /\{[a-z_.]+\}：?|\{box:[a-z_.]+=[a-z0-9_]+\}|□/) == nil {
                let han = match.1.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
                #expect(han, "\(id): \(match.1)")
            }
        }
    }

    @Test("Forms use the words of the field and cite no article of the amended Lawyers Law")
    func words() throws {
        for id in Self.ids {
            let file = Shelf.folder.appending(path: "\(id).yaml")
            let text = try String(contentsOf: file, encoding: .utf8)
            for word in ["密级", "不予受理", "结项", "总体等级", "律师法第", "逾期未整改"] {
                #expect(!text.contains(word), "\(id): \(word)")
            }
        }
    }

    @Test("Records of the interview and the confirmation of facts are signed on each page")
    func signedPages() throws {
        let shelf = try Shelf.shipped()
        for id in ["visit_record", "examination_record", "public_search", "facts_confirmation"] {
            #expect(try shelf.form(id).signature != nil, "\(id)")
        }
    }

    @Test("The closed lists name each value and table once, and docs/forms.md explains them")
    func documented() throws {
        let page = try String(
            contentsOf: World.package.appending(path: "docs/forms.md"),
            encoding: .utf8,
        )
        for field in FormBlank.allCases { #expect(page.contains("`\(field.rawValue)`")) }
        for table in FormTable.allCases {
            #expect(page.contains("`\(table.rawValue)`"))
            for column in table.columns { #expect(page.contains(column)) }
        }
        for id in Self.ids { #expect(page.contains("`\(id)`"), "\(id)") }
    }
}

@Suite("Finding forms")
struct FormShelfTests {
    @Test(
        "A form is found by its id, with hyphens too, and by its title",
        arguments: ["facts_confirmation", "facts-confirmation", "事实确认书", "Confirmation of facts"],
    )
    func found(name: String) throws {
        #expect(try Shelf.shipped().form(name).id == "facts_confirmation")
    }

    static let unknown = [
        (name: "fact_confirmation", rule: "workflow.unknownFormNearest"),
        (name: "zzz", rule: "workflow.unknownForm"), (name: "", rule: "workflow.unknownForm"),
    ]

    @Test("A name that no form has is refused, with the nearest", arguments: unknown)
    func notFound(name: String, rule: String) throws {
        let shelf = try Shelf.shipped()
        #expect(rules { try shelf.form(name) } == [rule])
    }

    @Test("The list is searched, turned round and paged")
    func pages() throws {
        let shelf = try Shelf.shipped()
        var query = ListQuery()
        query.search = "RECEIPT"
        #expect(shelf.page(query).records.map(\.id) == ["paper_list", "delivery_receipt"])
        query.search = "告知"
        #expect(shelf.page(query).total == 3)
        query = ListQuery()
        query.isDescending = true
        query.limit = 2
        query.offset = 1
        let page = shelf.page(query)
        #expect(page.records.map(\.id) == ["service_record", "training_sign_in"])
        #expect(page.total == 34 && page.offset == 1)
    }

    @Test("A firm's own form takes the place of the shipped one, or stands beside them")
    func own() throws {
        let replaced = try FormShelf(
            shipped: Shelf.folder,
            own: Shelf.own(form: "satisfaction", audience: "enterprise"),
        )
        #expect(replaced.forms.count == 34)
        #expect(try replaced.form("satisfaction").title.zh == "自定")
        let added = try FormShelf(
            shipped: Shelf.folder,
            own: Shelf.own(form: "our_own", audience: "bureau"),
        )
        #expect(added.forms.count == 35)
    }

    static let wrong = [
        (
            case: "audience", form: "township_follow_up", audience: "firm",
            parts: "  - notes: [{zh: a, en: a}]", rule: "workflow.formAudience",
        ),
        (
            case: "client fact", form: "township_follow_up", audience: "bureau",
            parts: "  - text: [{zh: \"{findings.red}\", en: a}]", rule: "form.notForAudience",
        ),
        (
            case: "conflict", form: "our_own", audience: "enterprise",
            parts: "  - table: {records: related, columns: [{title: {zh: a, en: a}}]}",
            rule: "form.notForAudience",
        ),
        (
            case: "unknown", form: "our_own", audience: "firm",
            parts: "  - text: [{zh: \"{firm.nam}\", en: a}]", rule: "form.unknownField",
        ),
    ]

    @Test("A firm's own form that is wrong is refused, with its place", arguments: wrong)
    func refused(
        case name: String,
        form: String,
        audience: String,
        parts: String,
        rule: String,
    )
        throws
    {
        let own = try Shelf.own(form: form, audience: audience, parts: parts)
        let found = refusals { try FormShelf(shipped: Shelf.folder, own: own) }
        #expect(found.map(\.rule) == [rule])
        #expect(found.allSatisfy { $0.place != nil && $0.remedy != nil })
    }

    @Test("A folder that is not there, and an id declared twice, are refused")
    func folders() throws {
        let nowhere = URL(filePath: "/nowhere/forms")
        #expect(
            rules { try FormShelf(shipped: Shelf.folder, own: nowhere) } == [
                "workflow.formsMissing"
            ]
        )
        let own = try Shelf.own(form: "our_own", audience: "firm")
        try FileManager.default.copyItem(
            at: own.appending(path: "own.yaml"),
            to: own.appending(path: "other.yaml"),
        )
        #expect(
            rules { try FormShelf(shipped: Shelf.folder, own: own) } == ["workflow.formTwice"]
        )
    }
}
