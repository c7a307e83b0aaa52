import ArgumentParser
import Bureau
import Checklists
import Diagnostics
import Foundation
import Practice
import Workflows

extension BureauCommand.ApplicationCommand {
    /// `tijian bureau application import`: takes in an application file that an enrolled firm signed.
    struct Import: TijianParsableCommand {
        static let configuration = Help.configuration("import", key: "bureau.application.import")

        @OptionGroup var bureau: SupervisionOptions

        @Argument(help: Help.option("bureau.apply.file"))
        var file: String

        func perform(_ console: Console) async throws {
            let desk = try bureau.desk(console)
            let application = try desk.take(file: OutputFiles.read(file))
            try console.print(application.number.short)
            console.say(application)
        }
    }
}

extension BureauCommand {
    /// `tijian bureau apply`: writes a signed application for an enterprise, at a firm.
    struct Apply: TijianParsableCommand {
        static let configuration = Help.configuration("apply", key: "bureau.apply")

        @OptionGroup var office: OfficeOptions

        @Argument(help: Help.option("bureau.apply.enterprise"))
        var enterprise: String

        @Option(name: .long, help: Help.option("bureau.apply.needs"))
        var needs: CommaList?

        @Option(name: .long, help: Help.option("bureau.apply.wish"))
        var wish: String?

        @Option(name: .long, help: Help.option("bureau.apply.out"))
        var out: String

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            let data = try folder.signedApplication(
                of: folder.enterprise(enterprise),
                needs: needs?.elements ?? [],
                wish: wish,
            )
            try OutputFiles.write(data, to: URL(filePath: out))
            try console.print(out)
        }
    }
}
