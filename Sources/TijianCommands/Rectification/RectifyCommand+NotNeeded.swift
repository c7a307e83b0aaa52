import ArgumentParser
import Practice

extension RectifyCommand {
    /// `tijian rectify not-needed`: records that nothing need be done any more, and why.
    struct NotNeeded: TijianParsableCommand {
        static let configuration = Help.configuration("not-needed", key: "rectify.notNeeded")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var recommendation: RecommendationOptions

        @Option(name: .long, help: Help.option("reason"))
        var reason: String

        func perform(_ console: Console) async throws {
            try recommendation.record(office, console) { _, _ in .dispense(reason: reason) }
        }
    }
}
