import ArgumentParser
import Bureau
import Diagnostics
import Workflows

extension BureauCommand {
    /// `tijian bureau join`: writes the firm's card for the bureau.
    struct Join: TijianParsableCommand {
        static let configuration = Help.configuration("join", key: "bureau.join")

        @OptionGroup var office: OfficeOptions

        @Option(name: .shortAndLong, help: Help.option("bureau.out"))
        var out: String

        func perform(_ console: Console) async throws {
            let card = try office.office().card()
            try BureauFiles.write([card.message], to: out)
            try console.print(out)
            console.say(
                Message("commands.bureau.joined", ["fingerprint": .text(card.fingerprint.text)])
            )
        }
    }

    /// `tijian bureau accept`: takes in the bureau's welcome.
    struct Accept: TijianParsableCommand {
        static let configuration = Help.configuration("accept", key: "bureau.accept")

        @OptionGroup var office: OfficeOptions

        @Argument(help: Help.option("bureau.welcome"))
        var file: String

        @Option(name: .long, help: Help.option("bureau.fingerprint"))
        var fingerprint: String?

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            let accepted = try folder.accept(
                BureauFiles.message(file),
                confirming: fingerprint,
            )
            console.say(
                Message(
                    "commands.bureau.accepted",
                    [
                        "name": .text(accepted.link.name),
                        "fingerprint": .text(accepted.fingerprint.text),
                    ],
                )
            )
        }
    }
}
