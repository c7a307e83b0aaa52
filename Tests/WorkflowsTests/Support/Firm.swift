import Checklists
import Practice
import Testing

@testable import Workflows

/// The people of the tests' firm: chen leads, zhou reviews, lin works too, wu keeps the registers, gu has left.
enum Firm {
    static func firm(lawyers: Int = 8) throws -> LawFirm {
        try LawFirm(
            id: "firm",
            name: "示例律师事务所",
            registration: Registration(withoutCode: "示例"),
            address: "示例路1号",
            phone: "023-00000000",
            director: "周某",
            lawyers: lawyers,
        )
    }

    static func user(
        _ id: User.ID,
        _ roles: Set<User.Role>,
        _ status: User.Status = .active,
    ) throws -> User {
        try User(
            id: id,
            name: "某\(id)",
            roles: roles,
            licence: roles.contains(.lawyer) ? PracticeLicence("15001201510000001") : nil,
            firm: roles.contains(.bureau) ? nil : "firm",
            status: status,
        )
    }

    static func users() throws -> [User] {
        [
            try user("chen", [.lawyer, .office]), try user("zhou", [.lawyer, .reviewer]),
            try user("lin", [.lawyer]), try user("wu", [.office]), try user("bu", [.bureau]),
            try user("gu", [.lawyer, .office, .reviewer], .left),
        ]
    }

    static func enterprise(
        _ id: Enterprise.ID = "e1",
        name: String = "黔江示例食品有限公司",
        code: String? = "91500114MA5UXXXX0X",
    ) throws -> Enterprise {
        try Enterprise(
            id: id,
            name: name,
            registration: code.map { try Registration(code: CreditCode($0), reason: "示例") }
                ?? Registration(withoutCode: "示例"),
            entityType: .limitedCompany,
            figures: SizeFigures(headcount: 46),
            legalRepresentative: "王某",
            address: "示例路2号",
            isInvented: true,
        )
    }
}
