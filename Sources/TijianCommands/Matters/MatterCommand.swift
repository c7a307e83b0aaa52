import ArgumentParser

/// `tijian matter`: the matters that the firm has taken on, which conflict searches look through.
struct MatterCommand: AsyncParsableCommand {
    static let configuration = Help.configuration(
        "matter",
        key: "matter",
        subcommands: [Add.self, Edit.self, Close.self, List.self, Show.self, Import.self],
        defaultSubcommand: List.self,
    )
}
