import ArgumentParser

/// `tijian checklist`: the checklists themselves.
struct ChecklistCommand: AsyncParsableCommand {
    static let configuration = Help.configuration(
        "checklist",
        key: "checklist",
        subcommands: [Lint.self, Test.self],
    )
}
