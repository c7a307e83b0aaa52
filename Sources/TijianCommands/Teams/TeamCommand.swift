import ArgumentParser

/// `tijian team`: the service teams of lawyers.
struct TeamCommand: AsyncParsableCommand {
    static let configuration = Help.configuration(
        "team",
        key: "team",
        subcommands: [Add.self, Edit.self, List.self, Show.self],
        defaultSubcommand: List.self,
    )
}
