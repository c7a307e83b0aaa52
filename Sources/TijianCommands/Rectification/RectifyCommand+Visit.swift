import ArgumentParser

extension RectifyCommand {
    /// `tijian rectify visit`: the follow-ups, planned and made.
    struct Visit: AsyncParsableCommand {
        static let configuration = Help.configuration(
            "visit",
            key: "rectify.visit",
            subcommands: [Add.self, List.self],
            defaultSubcommand: List.self,
        )
    }
}
