import ArgumentParser

/// `tijian user`: the people of the firm, and the firm itself.
struct UserCommand: AsyncParsableCommand {
    static let configuration = Help.configuration(
        "user",
        key: "user",
        subcommands: [Add.self, List.self, Firm.self],
        defaultSubcommand: List.self,
    )
}
