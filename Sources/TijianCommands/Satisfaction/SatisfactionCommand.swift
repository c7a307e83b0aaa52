import ArgumentParser

/// `tijian satisfaction`: what enterprises thought of checkups, services and retainers.
struct SatisfactionCommand: AsyncParsableCommand {
    static let configuration = Help.configuration(
        "satisfaction",
        key: "satisfaction",
        subcommands: [Add.self, List.self, Summary.self],
        defaultSubcommand: List.self,
    )
}
