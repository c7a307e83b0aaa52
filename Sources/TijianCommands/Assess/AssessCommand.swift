import ArgumentParser

/// `tijian assess`: what was found, how it is rated, and what the lawyer decides of it.
struct AssessCommand: AsyncParsableCommand {
    static let configuration = Help.configuration(
        "assess",
        key: "assess",
        subcommands: [
            Show.self, Confirm.self, Dismiss.self, Restore.self, Override.self, Edit.self, Add.self,
        ],
        defaultSubcommand: Show.self,
    )
}
