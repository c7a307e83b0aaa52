import ArgumentParser

/// `tijian service`: the service ledger.
struct ServiceCommand: AsyncParsableCommand {
    static let configuration = Help.configuration(
        "service",
        key: "service",
        subcommands: [
            Add.self, Edit.self, Confirm.self, List.self, Show.self, Void.self,
        ],
        defaultSubcommand: List.self,
    )
}
