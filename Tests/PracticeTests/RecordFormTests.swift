import Checklists
import Diagnostics
import Testing

@testable import Practice

@Suite("Forms of records")
struct RecordFormTests {
    static let styles: [EntryStyle] = [.words(.zh), .words(.en), .codes]

    @Test(
        "Every field has a title, and every value that it may have has words",
        arguments: Language.allCases,
    )
    func words(language: Language) {
        func check<Form: RecordForm>(_ form: Form.Type) {
            let book = Phrasebook.practice
            for field in Form.fields {
                #expect(book.phrase(field.title.key, in: language) != nil, "\(field.title.key)")
                #expect(field.isNamed(book.text(field.title, in: language)), "\(field.key)")
            }
            #expect(Set(Form.fields.map(\.key)).count == Form.fields.count)
        }
        check(EnterpriseForm.self)
        check(FirmForm.self)
        check(UserForm.self)
        check(ChamberForm.self)
        check(TeamForm.self)
        check(CampaignForm.self)
    }

    @Test("A heading names one field of a form at most", arguments: Language.allCases)
    func headings(language: Language) {
        func check<Form: RecordForm>(_ form: Form.Type) {
            for field in Form.fields {
                let heading = Phrasebook.practice.text(field.title, in: language)
                let named = Form.fields.filter { $0.isNamed(heading) }.map(\.key)
                #expect(named.first == field.key, "\(Form.self) \(heading): \(named)")
            }
        }
        check(EnterpriseForm.self)
        check(FirmForm.self)
        check(UserForm.self)
        check(ChamberForm.self)
    }

    private func copy<Form: RecordForm>(
        _ form: Form,
        _ style: EntryStyle,
        id: Identifier<Form.Record>,
    ) throws -> Form.Record {
        var copy = Form()
        for field in Form.fields { try field.enter(field.text(form, style), in: &copy) }
        return try copy.record(id)
    }

    @Test("An enterprise written field by field and entered again is the same", arguments: styles)
    func enterprise(style: EntryStyle) throws {
        let full = try Samples.fullEnterprise()
        #expect(try copy(EnterpriseForm(full), style, id: full.id) == full)
        let text = EnterpriseForm.fields.map { $0.text(EnterpriseForm(full), style) }
        #expect(!text.contains(""), "\(text)")
    }

    @Test("Firms, people, chambers, teams and campaigns too", arguments: styles)
    func others(style: EntryStyle) throws {
        let firm = try Samples.otherFirm()
        #expect(try copy(FirmForm(firm), style, id: firm.id) == firm)
        let lawyer = try Samples.fullLawyer()
        #expect(try copy(UserForm(lawyer), style, id: lawyer.id) == lawyer)
        let chamber = try Samples.chamber()
        #expect(try copy(ChamberForm(chamber), style, id: chamber.id) == chamber)
        let team = try ServiceTeam(
            id: "t",
            name: "团",
            members: ["chen", "zhou"],
            status: .dissolved,
        )
        #expect(try copy(TeamForm(team), style, id: team.id) == team)
        let campaign = try Campaign(
            id: "c",
            name: "活动",
            number: "文〔2026〕1号",
            from: Samples.day("2026-03-01"),
            target: 60,
        )
        #expect(try copy(CampaignForm(campaign), style, id: campaign.id) == campaign)
    }

    @Test("An empty text clears a field; the name cannot be cleared")
    func clear() throws {
        var form = EnterpriseForm(try Samples.fullEnterprise())
        form.related.append(try RelatedParty(name: "王某之妻", role: .relative))
        for field in EnterpriseForm.fields where !["name", "code_reason"].contains(field.key) {
            try field.enter(" ", in: &form)
        }
        let bare = try form.record("e1")
        #expect(bare.details == RegisteredDetails() && bare.traits == EnterpriseTraits())
        #expect(bare.related.map(\.role) == [.relative] && bare.contact == nil)
        let name = try #require(EnterpriseForm.field("name"))
        #expect(rule { try name.enter("", in: &form) } == "practice.text.empty")
    }

    @Test(
        "A number that a spreadsheet has rounded is refused",
        arguments: ["9.15001E+17", "915001140000000000.0"],
    )
    func rounded(text: String) throws {
        var form = EnterpriseForm()
        let code = try #require(EnterpriseForm.field("code"))
        #expect(rule { try code.enter(text, in: &form) } == "practice.entry.rounded")
    }

    @Test("A year of a firm's results is replaced, the others stay")
    func results() throws {
        var form = FirmForm(try Samples.otherFirm())
        let results = try #require(FirmForm.field("results"))
        try results.enter("2025年度：不合格", in: &form)
        #expect(results.text(form, .codes) == "2025 failed；2024 failed")
        #expect(rule { try results.enter("合格", in: &form) } == "practice.entry.result")
    }

    @Test("The type of an enterprise is told by its code where nobody says it")
    func likelyType() throws {
        for (code, type) in [
            ("92", EntityType.individualBusiness), ("93", .cooperative), ("91", .limitedCompany),
        ] {
            var form = EnterpriseForm()
            try EnterpriseForm.field("name")?.enter("某", in: &form)
            try EnterpriseForm.field("code")?.enter(code + "5001140000000000", in: &form)
            try EnterpriseForm.field("code_reason")?.enter("示例", in: &form)
            #expect(try form.record("e").entityType == type)
        }
    }

    @Test("A new name makes the earlier one a former name; another spelling does not")
    func renamed() throws {
        let before = EnterpriseForm(try Samples.fullEnterprise())
        var form = before
        try EnterpriseForm.field("name")?.enter("武陵香集团有限公司", in: &form)
        form.succeed(before)
        #expect(form.names == ["武陵香集团有限公司", "旧名公司", "武陵香食品有限公司"])
        form = before
        try EnterpriseForm.field("name")?.enter("武陵香食品有限责任公司", in: &form)
        form.succeed(before)
        #expect(form.formerNames == ["旧名公司"])
    }
}
