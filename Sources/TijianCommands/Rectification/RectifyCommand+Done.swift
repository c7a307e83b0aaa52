import ArgumentParser
import Practice
import Workflows

extension RectifyCommand {
    /// `tijian rectify done`: records that the enterprise has done it, with what shows it.
    struct Done: TijianParsableCommand {
        static let configuration = Help.configuration("done", key: "rectify.done")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var recommendation: RecommendationOptions

        @Option(name: .long, help: Help.option("rectify.proof"))
        var proof: [String] = []

        @Option(name: .long, help: Help.option("rectify.note"))
        var note: String?

        func perform(_ console: Console) async throws {
            try recommendation.record(office, console) { folder, _ in
                .finish(note: note, proofs: try proof.map { try folder.shelveProof(fileAt: $0) })
            }
        }
    }
}
