import ArgumentParser

/// `tijian enterprise`: the enterprises that the firm checks.
struct EnterpriseCommand: AsyncParsableCommand {
    static let configuration = Help.configuration(
        "enterprise",
        key: "enterprise",
        subcommands: [
            Add.self, Edit.self, List.self, Show.self, Merge.self, Unmerge.self, Import.self,
            Export.self,
        ],
        defaultSubcommand: List.self,
    )
}
