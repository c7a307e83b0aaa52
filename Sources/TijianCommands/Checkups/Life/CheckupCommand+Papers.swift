import ArgumentParser

extension CheckupCommand {
    /// `tijian checkup papers`: the papers that an enterprise handed over, and their return.
    struct Papers: AsyncParsableCommand {
        static let configuration = Help.configuration(
            "papers",
            key: "checkup.papers",
            subcommands: [Add.self, Return.self, List.self],
            defaultSubcommand: List.self,
        )
    }
}
