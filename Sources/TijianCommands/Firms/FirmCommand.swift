import ArgumentParser

/// `tijian firm`: the law firms other than the own one.
struct FirmCommand: AsyncParsableCommand {
    static let configuration = Help.configuration(
        "firm",
        key: "firm",
        subcommands: [Add.self, Edit.self, List.self, Show.self, Import.self, Export.self],
        defaultSubcommand: List.self,
    )
}
