import ArgumentParser
import Checklists
import Diagnostics
import Practice
import Workflows

extension BureauCommand.PublicServiceCommand {
    /// `tijian bureau service add`: records one.
    struct Add: TijianParsableCommand {
        static let configuration = Help.configuration("add", key: "bureau.service.add")

        @OptionGroup var bureau: BureauOptions

        @Option(name: .long, help: Help.field(PublicServiceForm.self, "number"))
        var number: String

        @Option(name: .long, help: Help.field(PublicServiceForm.self, "type"))
        var type: String

        @Option(name: .long, help: Help.field(PublicServiceForm.self, "day"))
        var day: String?

        @OptionGroup var fields: PublicServiceOptions

        func perform(_ console: Console) async throws {
            let desk = try bureau.desk()
            let office = try desk.serviceOffice(bureau.office.language.chosen)
            let typed =
                [("number", number), ("type", type), ("day", day ?? office.today.description)]
                + fields.typed
            let record = try office.add(PublicServiceForm(), typed)
            try console.print(record.number)
            BureauCommand.PublicServiceCommand.say(try desk.file(record), console)
        }
    }

    /// `tijian bureau service import`: takes in a table.
    struct Import: TijianParsableCommand {
        static let configuration = Help.configuration("import", key: "bureau.service.import")

        @OptionGroup var bureau: BureauOptions
        @OptionGroup var options: ImportOptions

        func perform(_ console: Console) async throws {
            let desk = try bureau.desk()
            let entry = RegisterImport<PublicServiceForm>(
                options: options,
                office: try desk.serviceOffice(bureau.office.language.chosen),
            )
            do {
                try await entry.perform(console)
            } catch let code as ExitCode where !options.dryRun {
                // Some rows were refused; what was recorded counts all the same.
                BureauCommand.PublicServiceCommand.say(try desk.fileServices(), console)
                throw code
            }
            if options.dryRun { return }
            BureauCommand.PublicServiceCommand.say(try desk.fileServices(), console)
        }
    }

    /// `tijian bureau service void`: makes one void.
    struct Void: TijianParsableCommand {
        static let configuration = Help.configuration("void", key: "bureau.service.void")

        @OptionGroup var bureau: BureauOptions

        @Argument(help: Help.option("bureau.service.number"))
        var number: String

        @Option(name: .long, help: Help.option("bureau.service.reason"))
        var reason: String

        func perform(_ console: Console) async throws {
            let filing = try bureau.desk().voidService(number, reason: reason)
            BureauCommand.PublicServiceCommand.say(filing, console)
        }
    }

    /// `tijian bureau service file`: holds everything on record against the ledger.
    struct FileAll: TijianParsableCommand {
        static let configuration = Help.configuration("file", key: "bureau.service.file")

        @OptionGroup var bureau: BureauOptions

        func perform(_ console: Console) async throws {
            let filing = try bureau.desk().fileServices()
            BureauCommand.PublicServiceCommand.say(filing, console)
            if !filing.refused.isEmpty { throw ExitStatus.found.code }
        }
    }
}
