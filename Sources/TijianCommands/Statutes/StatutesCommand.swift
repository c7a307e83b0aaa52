import ArgumentParser

/// `tijian statutes`: the registry of statutes.
struct StatutesCommand: AsyncParsableCommand {
    static let configuration = Help.configuration(
        "statutes",
        key: "statutes",
        subcommands: [List.self, Show.self, Impact.self, Library.self],
        defaultSubcommand: List.self,
    )
}
