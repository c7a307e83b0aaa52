import ArgumentParser

/// `tijian demo`: invented data to look at.
struct DemoCommand: AsyncParsableCommand {
    static let configuration = Help.configuration(
        "demo",
        key: "demo",
        subcommands: [Firm.self, District.self],
        defaultSubcommand: Firm.self,
    )
}
