public import ArgumentParser
public import Bureau
import Checklists
import Diagnostics
import Practice
import Store
import Workflows

extension BureauCommand {
    /// `tijian bureau init`: makes an empty folder a bureau's.
    struct Init: TijianParsableCommand {
        static let configuration = Help.configuration("init", key: "bureau.init")

        @OptionGroup var office: OfficeOptions

        @Option(name: .long, help: Help.option("bureau.name"))
        var name: String

        @Option(name: .long, help: Help.option("bureau.district"))
        var district: DistrictCode

        @Option(name: .long, help: Help.option("bureau.officer"))
        var officer: String

        @Option(name: .customLong("officer-name"), help: Help.option("bureau.officerName"))
        var officerName: String

        @Option(name: .long, help: Help.option("bureau.code"))
        var code: String?

        @Option(name: .long, help: Help.option("bureau.database"))
        var database: String?

        func perform(_ console: Console) async throws {
            let plan = Office.BureauPlan(
                name: name,
                district: district,
                code: code.map { CreditCode($0) },
                database: database,
            )
            let user = try User(id: User.ID(officer), name: officerName, roles: [.bureau])
            let profile = try office.office(ifMissing: .create).setUpBureau(plan, officer: user)
            console.say(Message("commands.bureau.ready", ["name": .text(profile.name)]))
        }
    }
}

extension DistrictCode: ExpressibleByArgument {
    /// Reads six digits.
    public init?(argument: String) {
        guard let code = try? DistrictCode(argument) else { return nil }
        self = code
    }
}
