import ArgumentParser

/// `tijian report`: the report and the papers beside it.
struct ReportCommand: AsyncParsableCommand {
    static let configuration = Help.configuration(
        "report",
        key: "report",
        subcommands: [Draft.self, Issue.self, Verify.self, Notice.self, Annex.self],
    )
}
