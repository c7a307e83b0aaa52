import ArgumentParser

/// `tijian user`: the people of the firm, and the firm itself.
struct UserCommand: AsyncParsableCommand {
    static let configuration = Help.configuration(
        "user",
        key: "user",
        subcommands: [
            Add.self, Edit.self, Leave.self, List.self, Show.self, Firm.self, Import.self,
            Export.self,
        ],
        defaultSubcommand: List.self,
    )
}
