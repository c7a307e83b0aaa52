import ArgumentParser
import Bureau
import Diagnostics
import Practice
import Workflows

extension BureauCommand {
    /// `tijian bureau edit`: changes what is recorded of the bureau.
    struct Edit: TijianParsableCommand {
        static let configuration = Help.configuration("edit", key: "bureau.edit")

        @OptionGroup var office: OfficeOptions

        @Option(name: .long, help: Help.option("bureau.name"))
        var name: String?

        @Option(name: .long, help: Help.option("bureau.code"))
        var code: String?

        @Option(name: .long, help: Help.option("bureau.database"))
        var database: String?

        func perform(_ console: Console) async throws {
            try office.office().change { bureau in
                try BureauProfile(
                    id: bureau.id,
                    name: name ?? bureau.name,
                    district: bureau.district,
                    code: code.map { CreditCode($0) } ?? bureau.code,
                    database: database ?? bureau.database,
                )
            }
            console.say(Message("commands.bureau.changed"))
        }
    }
}
