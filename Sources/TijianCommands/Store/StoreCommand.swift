import ArgumentParser

/// `tijian store`: the data folder itself.
struct StoreCommand: AsyncParsableCommand {
    static let configuration = Help.configuration(
        "store",
        key: "store",
        subcommands: [
            Verify.self, Rebuild.self, Backup.self, Restore.self, Export.self, Merge.self,
            Erase.self, Outgoing.self,
        ],
    )
}
