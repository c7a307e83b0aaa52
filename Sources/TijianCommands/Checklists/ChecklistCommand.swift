import ArgumentParser

/// `tijian checklist`: the checklists themselves.
struct ChecklistCommand: AsyncParsableCommand {
    static let configuration = Help.configuration(
        "checklist",
        key: "checklist",
        subcommands: [
            Lint.self, Show.self, List.self, Tailor.self, Compat.self, Test.self, Schema.self,
            Lock.self,
        ],
    )
}
