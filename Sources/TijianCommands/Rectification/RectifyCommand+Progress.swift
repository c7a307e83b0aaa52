import ArgumentParser
import Practice
import Workflows

extension RectifyCommand {
    /// `tijian rectify progress`: notes how far the enterprise is.
    struct Progress: TijianParsableCommand {
        static let configuration = Help.configuration("progress", key: "rectify.progress")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var recommendation: RecommendationOptions

        @Option(name: .long, help: Help.option("rectify.note"))
        var note: String

        @Option(name: .long, help: Help.option("rectify.proof"))
        var proof: [String] = []

        func perform(_ console: Console) async throws {
            try recommendation.record(office, console) { folder, _ in
                .progress(note: note, proofs: try proof.map { try folder.shelveProof(fileAt: $0) })
            }
        }
    }
}
