import Checklists

@testable import Practice

extension Samples {
    /// An enterprise of which every field is known.
    static func fullEnterprise() throws -> Enterprise {
        try Enterprise(
            id: "e1",
            name: "武陵香食品有限公司",
            registration: Registration(code: CreditCode("91350100M000100Y43"), reason: "核对过"),
            entityType: .jointStockCompany,
            industry: IndustryCode("C1353"),
            figures: SizeFigures(
                headcount: 46,
                revenue: Rational(32_000_000),
                assets: Rational(15_001),
            ),
            legalRepresentative: "王某",
            address: "正阳街道1号",
            township: "正阳街道",
            contact: Contact(name: "李某", role: "财务", mobile: Mobile("13812345678")),
            foundedOn: day("2019-03-04"),
            related: [
                RelatedParty(name: "王某", role: .controller),
                RelatedParty(name: "王某", role: .shareholder),
                RelatedParty(
                    name: "正阳（重庆）投资有限公司",
                    code: CreditCode("91440300708461136T"),
                    role: .shareholder,
                ),
                RelatedParty(name: "武陵香电商有限公司", role: .affiliate),
            ],
            details: RegisteredDetails(
                capital: Rational(5_000_000),
                paidIn: Rational(1_234_567),
                state: .dormant,
                authority: "黔江区市场监督管理局",
                scope: String(repeating: "肉制品加工、销售；", count: 60),
                formerNames: ["旧名公司"],
                verifiedOn: day("2026-09-30"),
            ),
            traits: EnterpriseTraits(
                operatingAddress: "园区3号",
                park: "正阳工业园区",
                isPrivate: true,
                tags: [.aboveScale, .foreignTrade],
                chamber: "食品商会",
                hasCounsel: false,
                hasInHouseLawyer: true,
                source: "商会推荐",
                figuresYear: 2025,
            ),
        )
    }

    static func otherFirm() throws -> OtherFirm {
        try OtherFirm(
            id: "f1",
            name: "渝东律师事务所",
            registration: Registration(withoutCode: "未核对"),
            organisation: .specialPartnership,
            director: "赵某",
            bureau: "黔江区司法局",
            address: "解放路1号",
            phone: "023-79000000",
            lawyers: 9,
            results: [
                AnnualResult(year: 2024, outcome: .failed),
                AnnualResult(year: 2025, outcome: .passed),
            ],
            specialties: ["劳动", "建设工程"],
        )
    }

    static func chamber() throws -> Chamber {
        try Chamber(
            id: "c1",
            name: "黔江区食品商会",
            level: .county,
            president: "孙某",
            contact: Contact(name: "钱某"),
            members: 86,
            pairing: Pairing(firm: "firm", signedOn: day("2026-03-01"), until: day("2028-02-29")),
        )
    }

    static func fullLawyer() throws -> User {
        try User(
            id: "lin",
            name: "林某",
            roles: [.lawyer, .reviewer],
            licence: PracticeLicence("15001201510000001"),
            standing: Standing(licence: .stopped, assessment: .basicallyCompetent),
            firm: "firm",
            status: .left,
            details: UserDetails(
                category: .partTime,
                firstPractice: day("2015-07-01"),
                specialties: ["劳动"],
                phone: Mobile("13812345678"),
                leftOn: day("2026-06-30"),
            ),
        )
    }
}
