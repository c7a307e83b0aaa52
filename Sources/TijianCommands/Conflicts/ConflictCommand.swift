import ArgumentParser

/// `tijian conflict`: the search for conflicts of interest, and what lawyers make of it.
struct ConflictCommand: AsyncParsableCommand {
    static let configuration = Help.configuration(
        "conflict",
        key: "conflict",
        subcommands: [
            Check.self, Show.self, Judge.self, Waive.self, List.self, Stale.self, Late.self,
            Answer.self,
        ],
        defaultSubcommand: List.self,
    )
}
