import ArgumentParser

/// `tijian archive`: the volumes of the archive.
struct ArchiveCommand: AsyncParsableCommand {
    static let configuration = Help.configuration(
        "archive",
        key: "archive",
        subcommands: [
            Open.self, List.self, Show.self, Catalogue.self, Export.self, Appraise.self,
            Retention.self,
        ],
        defaultSubcommand: List.self,
    )
}
