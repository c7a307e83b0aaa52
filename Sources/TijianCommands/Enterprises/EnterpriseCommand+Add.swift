public import ArgumentParser
import Checklists
import Diagnostics
import Foundation
import Practice
import Workflows

extension EnterpriseCommand {
    /// `tijian enterprise add`: registers an enterprise.
    struct Add: TijianParsableCommand {
        static let configuration = Help.configuration("add", key: "enterprise.add")

        @OptionGroup var office: OfficeOptions

        @Option(name: .long, help: Help.option("enterprise.name"))
        var name: String

        @Option(name: .long, help: Help.option("enterprise.code"))
        var code: String?

        @Option(name: .long, help: Help.option("code.reason"))
        var codeReason: String?

        @Option(name: .long, help: Help.option("enterprise.type"))
        var type: EntityType = .limitedCompany

        @Option(name: .long, help: Help.option("enterprise.industry"))
        var industry: String?

        @Option(name: .long, help: Help.option("enterprise.headcount"))
        var headcount: Int?

        @Option(name: .long, help: Help.option("enterprise.representative"))
        var representative: String?

        @Option(name: .long, help: Help.option("enterprise.address"))
        var address: String?

        @Flag(name: .long, help: Help.option("enterprise.invented"))
        var invented = false

        func perform(_ console: Console) async throws {
            let registration =
                try code.map { try Registration(code: CreditCode($0), reason: codeReason) }
                ?? Registration(withoutCode: codeReason ?? "")
            let enterprise = try Enterprise(
                id: Enterprise.ID(UUID().uuidString.lowercased()),
                name: name,
                registration: registration,
                entityType: type,
                industry: industry.map { try IndustryCode(reading: $0) },
                figures: SizeFigures(headcount: headcount),
                legalRepresentative: representative,
                address: address,
                isInvented: invented,
            )
            try office.office().register(enterprise)
            try console.print(enterprise.id.text)
        }
    }
}

extension EntityType: ExpressibleByArgument {}
