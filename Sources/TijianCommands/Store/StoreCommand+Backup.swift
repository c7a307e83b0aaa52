import ArgumentParser
import Diagnostics
import Store
import Workflows

extension StoreCommand {
    /// `tijian store backup`: writes a verified, encrypted backup while others go on working.
    struct Backup: TijianParsableCommand {
        static let configuration = Help.configuration("backup", key: "store.backup")

        @OptionGroup var office: OfficeOptions

        @Argument(help: Help.option("file.backup"))
        var file: String

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            let passphrase = try Passphrase.asked(console, confirming: true)
            let receipt = try folder.folder.backup(
                to: file,
                passphrase: passphrase,
                by: folder.author,
                scope: OfficeScope.own,
            )
            console.show(receipt.verification.findings)
            console.say(
                Message(
                    "commands.backup.done",
                    ["file": .text(receipt.path), "entries": .number(receipt.entries)],
                )
            )
        }
    }
}
