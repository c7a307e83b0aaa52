import ArgumentParser

/// `tijian checkup`: one health check, from its start to its issued report.
struct CheckupCommand: AsyncParsableCommand {
    static let configuration = Help.configuration(
        "checkup",
        key: "checkup",
        subcommands: [
            Start.self, List.self, Show.self, Forms.self, Submit.self, Review.self, Move.self,
            Upgrade.self,
            Conflicts.self,
            Delta.self,
            Recheck.self,
        ],
        defaultSubcommand: List.self,
    )
}
