import ArgumentParser

/// `tijian rectify`: what becomes of the recommendations of issued reports, and the follow-ups.
struct RectifyCommand: AsyncParsableCommand {
    static let configuration = Help.configuration(
        "rectify",
        key: "rectify",
        subcommands: [
            List.self, Show.self, Open.self, Plan.self, Progress.self, Done.self, Verify.self,
            Decline.self, NotNeeded.self, Reopen.self, Visit.self, Residual.self, Recurrences.self,
        ],
        defaultSubcommand: List.self,
    )
}
