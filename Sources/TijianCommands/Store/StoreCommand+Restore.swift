import ArgumentParser
import Diagnostics
import Store

extension StoreCommand {
    /// `tijian store restore`: makes a new data folder from a backup.
    struct Restore: TijianParsableCommand {
        static let configuration = Help.configuration("restore", key: "store.restore")

        @Argument(help: Help.option("file.backup"))
        var file: String

        @Option(name: .long, help: Help.option("restore.into"))
        var into: String

        @OptionGroup var language: LanguageOptions

        func perform(_ console: Console) async throws {
            let receipt = try DataFolder.restore(
                file,
                to: into,
                passphrase: Passphrase.asked(console, confirming: false),
            )
            console.show(receipt.verification.findings)
            console.say(
                Message(
                    "commands.restore.done",
                    ["folder": .text(into), "entries": .number(receipt.verification.entries)],
                )
            )
        }
    }
}
