public import ArgumentParser
import Assessments
import Checklists
import Diagnostics
import Foundation
import Interviews
import Practice
import Workflows

extension AssessCommand {
    /// `tijian assess add`: adds a finding of the lawyer's own, which no checklist has.
    struct Add: TijianParsableCommand {
        static let configuration = Help.configuration("add", key: "assess.add")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: CheckupArgument

        @Option(name: .long, help: Help.option("own.domain"))
        var domain: String

        @Option(name: .long, help: Help.option("own.title"))
        var title: String

        @Option(name: .long, help: Help.option("own.facts"))
        var facts: String

        @Option(name: .long, help: Help.option("own.analysis"))
        var analysis: String?

        @Option(name: .long, help: Help.option("own.likelihood"))
        var likelihood: Int

        @Option(name: .long, help: Help.option("own.impact"))
        var impact: CommaList

        @Option(name: .long, help: Help.option("own.action"))
        var action: String?

        @Option(name: .long, help: Help.option("own.category"))
        var category: Recommendation.Category = .signOrAmend

        @Option(name: .long, help: Help.option("own.days"))
        var days: Int = 30

        @Option(name: .long, help: Help.option("own.proof"))
        var proof: String?

        func validate() throws {
            let parts = impact.elements.compactMap(Int.init)
            guard (1...5).contains(likelihood), parts.count == 3, parts.allSatisfy((1...5).contains)
            else {
                throw ValidationError(Words.text("commands.own.rating"))
            }
        }

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            var session = try InterviewSession(folder.checkup(name.checkup).id, in: folder)
            let id = OwnFinding.ID(UUID().uuidString.lowercased())
            try session.answer([.ownFinding(id, finding(id))])
            try console.print(id.text)
        }

        private func finding(_ id: OwnFinding.ID) -> OwnFinding {
            let parts = impact.elements.compactMap(Int.init)
            return OwnFinding(
                id: id,
                domain: domain,
                title: title,
                facts: facts,
                analysis: analysis,
                likelihood: likelihood,
                impact: Impact(property: parts[0], liability: parts[1], reach: parts[2]),
                recommendations: action.map { action in
                    [
                        OwnRecommendation(
                            category: category,
                            withinDays: days,
                            action: action,
                            proof: proof ?? "",
                        )
                    ]
                } ?? [],
            )
        }
    }
}

extension Recommendation.Category: ExpressibleByArgument {}
