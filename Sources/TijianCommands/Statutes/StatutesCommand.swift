import ArgumentParser

/// `tijian statutes`: the registry of statutes.
struct StatutesCommand: AsyncParsableCommand {
    static let configuration = Help.configuration(
        "statutes",
        key: "statutes",
        subcommands: [List.self, Show.self],
        defaultSubcommand: List.self,
    )
}
