import ChecklistYAML
import Checklists
import Diagnostics
import Interviews
import Practice
import Reports
import Testing

@testable import Workflows

@Suite("Forms filled from the record")
struct FormPrintTests {
    @Test(
        "Every form prints from the record and blank, with no name left in braces",
        arguments: Language.allCases,
    )
    func all(language: Language) async throws {
        let world = try World.interviewed()
        for form in try Shelf.shipped().forms {
            let filled = try await world.printed(form, in: language)
            let blank = try await world.printed(form, blank: true, in: language)
            for text in [filled, blank] {
                #expect(!text.contains(/\{[a-z]+\.?[a-z_]*\}/), "\(form.id)")
                #expect(text.contains(form.title[language]) && text.contains("示例律师事务所"))
            }
            #expect(filled.contains("体检〔2026〕第001号"), "\(form.id)")
            #expect(filled.contains(language == .zh ? "均属虚构" : "are invented"))
            #expect(!blank.contains("体检〔2026〕") && !blank.contains("黔江示例食品"), "\(form.id)")
        }
    }

    @Test("A blank form needs neither a user nor a firm")
    func nobody() async throws {
        let world = try World()
        let text = try await world.printed(Shelf.shipped().form("consent"), blank: true, by: "")
        #expect(text.contains("律师事务所：＿") && text.contains("编号：＿"))
    }

    static let values = [
        (form: "application", words: "91500114MA5UXXXX0X"), (form: "application", words: "示例路2号"),
        (form: "agreement_free", words: "2026年11月10日"), (form: "agreement_free", words: "劳动用工"),
        (form: "confidentiality", words: "15001201510000001"),
        (form: "facts_confirmation", words: "问all_signed？"),
        (form: "facts_confirmation", words: "D09　劳动用工"),
        (form: "intake_approval", words: "&#9745; 本所客户"),
        (form: "intake_approval", words: "&#9745; 无冲突"),
        (form: "closing", words: "&#9745; 服务协议"), (form: "closing", words: "&#9744; 送达回证"),
        (form: "examination_record", words: "风险D09-01-F1"),
    ]

    @Test("What is on record stands on the form", arguments: values)
    func value(form: String, words: String) async throws {
        let world = try World.interviewed()
        #expect(try await world.printed(Shelf.shipped().form(form)).contains(words))
    }

    @Test("Outside the firm nothing is said of findings before the report is issued")
    func beforeIssue() async throws {
        let shelf = try Shelf.shipped()
        let world = try World.approved()
        for form in shelf.forms where form.audience != .firm && form.id != "urgent_notice" {
            let text = try await world.printed(form)
            #expect(!text.contains("风险D09") && !text.contains("补签劳动合同"), "\(form.id)")
        }
        #expect(!(try await world.printed(shelf.form("township_follow_up")).contains("<td>2</td>")))
        try await world.issue()
        #expect(try await world.printed(shelf.form("rectification")).contains("补签劳动合同"))
        #expect(try await world.printed(shelf.form("delivery_receipt")).contains("法检〔2026〕第001号"))
        #expect(try await world.printed(shelf.form("township_follow_up")).contains("<td>2</td>"))
        #expect(try await world.printed(shelf.form("report_approval")).contains("&#9745; 同意出具"))
    }

    @Test(
        "A sealed finding, its questions and its number are on no form",
        arguments: Language.allCases,
    )
    func sealed(language: Language) async throws {
        let (world, _) = try await World.issued(library: Sample.library(isRestricted: true))
        for form in try Shelf.shipped().forms {
            let text = try await world.printed(form, in: language)
            for words in ["D09-02-F1", "问late", "late?", "Payment of wages", "工资支付"] {
                #expect(!text.contains(words), "\(form.id): \(words)")
            }
        }
        let township = try await world.printed(Shelf.shipped().form("township_follow_up"))
        #expect(township.contains("<td>1</td>") && !township.contains("<td>2</td>"))
    }

    @Test("A form for a bureau or an authority holds no fact of the client")
    func outside() async throws {
        let world = try World.open()
        let office = try world.office()
        try office.register(
            Enterprise(
                id: "e1",
                name: "黔江示例食品有限公司",
                registration: Registration(withoutCode: "示例"),
                entityType: .limitedCompany,
                figures: SizeFigures(headcount: 7_319),
                contact: Contact(name: "联系甲", mobile: Mobile("13900001111")),
                related: [
                    RelatedParty(name: "对手乙公司", role: .counterparty),
                    RelatedParty(name: "股东丙", role: .shareholder),
                ],
            )
        )
        try world.start()
        var session = try world.session()
        try session.answer(
            World.answers() + [
                .answer("D09-01", "remark", Answer(.value(.text("机密回答")))),
                .visit(Visit(interviewed: [Visit.Person(name: "受访丁", role: .hr)])),
            ]
        )
        for form in try Shelf.shipped().forms {
            let text = try await world.printed(form)
            if form.audience != .firm { #expect(!text.contains("对手乙公司"), "\(form.id)") }
            guard form.audience == .bureau || form.audience == .authority else { continue }
            for secret in ["7319", "股东丙", "机密回答", "受访丁", "风险D09", "all_signed", "劳动用工"] {
                #expect(!text.contains(secret), "\(form.id): \(secret)")
            }
            if form.audience == .bureau { #expect(!text.contains("13900001111")) }
        }
        #expect(try await world.printed(Shelf.shipped().form("conflict_review")).contains("对手乙公司"))
    }

    static let refused = [
        (user: "bu", rule: "permission.printForms"), (user: "gu", rule: "permission.left"),
        (user: "", rule: "workflow.noUser"), (user: "nobody", rule: "workflow.unknownUser"),
    ]

    @Test("Only the firm's people print what is on record", arguments: refused)
    func permission(user: String, rule: String) async throws {
        let world = try World.interviewed()
        let form = try Shelf.shipped().form("satisfaction")
        let opened = try world.opened()
        #expect(
            await eventualRules {
                try await world.office(user).print(
                    form,
                    of: FormSubject(opened),
                    in: .zh,
                    as: .html,
                    on: world.press,
                )
            } == [rule]
        )
    }

    @Test("Blank rows make up what the record does not fill, and go on counting")
    func rows() throws {
        let world = try World.interviewed()
        let form = try Shelf.shipped().form("confidentiality")
        let office = try world.office()
        let values = try office.formValues(of: world.opened(), for: .enterprise, in: .zh)
        let table = office.filled(form, with: values).parts.compactMap(\.table).first
        #expect(table?.groups.flatMap(\.rows).count == 5)
        #expect(table?.groups.first?.rows.first?.first == "某chen")
        let list = office.filled(
            try Shelf.shipped().form("volume_contents"),
            with: office.blank(in: .zh),
        )
        let numbers = list.parts.compactMap(\.table).flatMap(\.groups).flatMap(\.rows).map(\.[0])
        #expect(numbers == (1...29).map { String($0) })
    }
}
