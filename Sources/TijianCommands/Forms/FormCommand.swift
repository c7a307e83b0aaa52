import ArgumentParser

/// `tijian form`: the papers of the workflow, printed.
struct FormCommand: AsyncParsableCommand {
    static let configuration = Help.configuration(
        "form",
        key: "form",
        subcommands: [List.self, Print.self],
    )
}
