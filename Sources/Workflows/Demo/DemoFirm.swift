import Checklists
import Diagnostics
import Interviews
import Practice

/// The invented firm and its people, and the invented enterprise as its story tells it.
enum DemoFirm {
    static let lead: User.ID = "chen"
    static let reviewer: User.ID = "zhou"

    static func firm() throws -> LawFirm {
        try LawFirm(
            id: "firm",
            name: "重庆武陵示例律师事务所（虚构）",
            registration: Registration(withoutCode: "虚构律所，仅供演示"),
            address: "重庆市黔江区示例路1号",
            phone: "023-00000000",
            director: "周某",
            lawyers: 12,
        )
    }

    static func users() throws -> [User] {
        [
            try User(
                id: lead,
                name: "陈某",
                roles: [.lawyer, .office],
                licence: PracticeLicence("15001201510000001"),
                firm: "firm",
            ),
            try User(
                id: reviewer,
                name: "周某",
                roles: [.lawyer, .reviewer],
                licence: PracticeLicence("15001200910000002"),
                firm: "firm",
            ),
        ]
    }

    /// The enterprise of a story, from the profile that its sheet gives.
    static func enterprise(_ profile: [String: String]) throws -> Enterprise {
        try Enterprise(
            id: "demo-enterprise",
            name: profile["name"] ?? "",
            registration: profile["credit_code"].map {
                try Registration(code: CreditCode($0), reason: "虚构企业，仅供演示")
            }
                ?? Registration(withoutCode: "虚构企业，仅供演示"),
            entityType: profile["entity_type"].flatMap(EntityType.init) ?? .limitedCompany,
            industry: profile["industry"].map { try IndustryCode(reading: $0) },
            figures: SizeFigures(headcount: profile["headcount"].flatMap { Int($0) }),
            legalRepresentative: profile["legal_representative"],
            address: profile["address"],
            isInvented: true,
        )
    }
}
