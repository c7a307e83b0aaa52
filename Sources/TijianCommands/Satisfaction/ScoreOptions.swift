import ArgumentParser
import Practice

/// The marks of a rating.
struct ScoreOptions: ParsableArguments {
    @Option(name: .long, help: Help.option("rating.overall"))
    var overall: Int

    @Option(name: .long, help: Help.option("rating.professional"))
    var professional: Int?

    @Option(name: .long, help: Help.option("rating.attitude"))
    var attitude: Int?

    @Option(name: .long, help: Help.option("rating.timeliness"))
    var timeliness: Int?

    @Option(name: .long, help: Help.option("rating.usefulness"))
    var usefulness: Int?

    /// The marks; throws when one is out of its range.
    func scores() throws -> RatingScores {
        try RatingScores(
            overall: overall,
            professional: professional,
            attitude: attitude,
            timeliness: timeliness,
            usefulness: usefulness,
        )
    }
}
