import ArgumentParser

/// `tijian campaign`: the campaigns.
struct CampaignCommand: AsyncParsableCommand {
    static let configuration = Help.configuration(
        "campaign",
        key: "campaign",
        subcommands: [Add.self, Edit.self, List.self, Show.self],
        defaultSubcommand: List.self,
    )
}
