import ArgumentParser
import Practice

extension RectifyCommand {
    /// `tijian rectify reopen`: takes a recommendation up again, with the reason.
    struct Reopen: TijianParsableCommand {
        static let configuration = Help.configuration("reopen", key: "rectify.reopen")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var recommendation: RecommendationOptions

        @Option(name: .long, help: Help.option("reason"))
        var reason: String

        func perform(_ console: Console) async throws {
            try recommendation.record(office, console) { _, _ in .reopen(reason: reason) }
        }
    }
}
