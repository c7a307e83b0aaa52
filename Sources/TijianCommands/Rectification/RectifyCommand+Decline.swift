import ArgumentParser
import Diagnostics
import Practice
import Workflows

extension RectifyCommand {
    /// `tijian rectify decline`: records that the enterprise decided against a recommendation, and why.
    struct Decline: TijianParsableCommand {
        static let configuration = Help.configuration("decline", key: "rectify.decline")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var recommendation: RecommendationOptions

        @Option(name: .long, help: Help.option("reason"))
        var reason: String

        @Option(name: .long, help: Help.option("rectify.confirmation"))
        var confirmation: String?

        func perform(_ console: Console) async throws {
            try recommendation.record(office, console) { folder, _ in
                .decline(
                    reason: reason,
                    confirmation: try confirmation.map { try folder.shelveProof(fileAt: $0) },
                )
            }
            if confirmation == nil { console.say(Message("commands.rectify.noConfirmation")) }
        }
    }
}
