import ArgumentParser

/// `tijian chamber`: the chambers of commerce.
struct ChamberCommand: AsyncParsableCommand {
    static let configuration = Help.configuration(
        "chamber",
        key: "chamber",
        subcommands: [Add.self, Edit.self, List.self, Show.self, Import.self, Export.self],
        defaultSubcommand: List.self,
    )
}
