import ArgumentParser
import Practice

extension RectifyCommand {
    /// `tijian rectify verify`: confirms what is reported done, in whole or in part, as a second person.
    struct Verify: TijianParsableCommand {
        static let configuration = Help.configuration("verify", key: "rectify.verify")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var recommendation: RecommendationOptions

        @Option(name: .long, help: Help.option("rectify.partly"))
        var partly: String?

        @Option(name: .long, help: Help.option("rectify.note"))
        var note: String?

        @Flag(name: .long, help: Help.option("rectify.exception"))
        var exception = false

        func validate() throws {
            guard partly == nil || note == nil else {
                throw ValidationError(Words.text("commands.rectify.partlyOrNote"))
            }
        }

        func perform(_ console: Console) async throws {
            try recommendation.record(office, console, byException: exception) { _, _ in
                partly.map { .verifyPartly(note: $0) } ?? .verify(note: note)
            }
        }
    }
}
