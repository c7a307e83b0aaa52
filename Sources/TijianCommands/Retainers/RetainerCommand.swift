import ArgumentParser

/// `tijian retainer`: the contracts of retained counsel.
struct RetainerCommand: AsyncParsableCommand {
    static let configuration = Help.configuration(
        "retainer",
        key: "retainer",
        subcommands: [
            Add.self, Edit.self, Sign.self, Pay.self, Renew.self, Terminate.self, List.self,
            Show.self, History.self, Delivered.self, Dormant.self, Report.self,
        ],
        defaultSubcommand: List.self,
    )
}
