import ArgumentParser

/// `tijian enterprise`: the enterprises that the firm checks.
struct EnterpriseCommand: AsyncParsableCommand {
    static let configuration = Help.configuration(
        "enterprise",
        key: "enterprise",
        subcommands: [Add.self, List.self],
        defaultSubcommand: List.self,
    )
}
