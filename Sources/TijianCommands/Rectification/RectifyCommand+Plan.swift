import ArgumentParser
import Checklists
import Practice
import Workflows

extension RectifyCommand {
    /// `tijian rectify plan`: what the enterprise will do, who is in charge, and by when.
    struct Plan: TijianParsableCommand {
        static let configuration = Help.configuration("plan", key: "rectify.plan")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var recommendation: RecommendationOptions

        @Option(name: .long, help: Help.option("rectify.measure"))
        var measure: String

        @Option(name: .long, help: Help.option("rectify.owner"))
        var owner: String

        @Option(name: .long, help: Help.option("rectify.due"))
        var due: CalendarDate?

        @Option(name: .long, help: Help.option("rectify.notAdopted"))
        var notAdopted: String?

        func perform(_ console: Console) async throws {
            try recommendation.record(office, console) { folder, file in
                let suggested = file.rectification(recommendation.recommendation)?.recommended
                return .plan(
                    try RectificationPlan(
                        measure: measure,
                        owner: owner,
                        due: due ?? suggested?.suggestedDue ?? folder.today,
                        notAdopted: notAdopted,
                    )
                )
            }
        }
    }
}
