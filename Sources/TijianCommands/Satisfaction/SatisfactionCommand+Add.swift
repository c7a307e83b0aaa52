import ArgumentParser
import Checklists
import Diagnostics
import Practice
import Workflows

extension SatisfactionCommand {
    /// `tijian satisfaction add`: records one rating of one rater.
    struct Add: TijianParsableCommand {
        static let configuration = Help.configuration("add", key: "satisfaction.add")

        @OptionGroup var office: OfficeOptions

        @Option(name: .long, help: Help.option("rating.checkup"))
        var checkup: String?

        @Option(name: .long, help: Help.option("rating.service"))
        var service: String?

        @Option(name: .long, help: Help.option("rating.retainer"))
        var retainer: String?

        @Option(name: .long, help: Help.option("rating.enterprise"))
        var enterprise: String?

        @OptionGroup var scores: ScoreOptions

        @Option(name: .long, help: Help.option("rating.role"))
        var role: SatisfactionRating.RaterRole

        @Option(name: .long, help: Help.option("rating.rater"))
        var rater: String?

        @Flag(name: .long, help: Help.option("rating.anonymous"))
        var anonymous = false

        @Option(name: .long, help: Help.option("rating.sheet"))
        var sheet: String?

        @Option(name: .long, help: Help.option("rating.comment"))
        var comment: String?

        @Option(name: .long, help: Help.option("step.on"))
        var on: CalendarDate?

        func validate() throws {
            guard [checkup, service, retainer].count(where: { $0 != nil }) == 1 else {
                throw ValidationError(Words.text("commands.rating.target"))
            }
            guard anonymous != (rater != nil) else {
                throw ValidationError(Words.text("commands.rating.rater"))
            }
        }

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            var plan = RatingPlan(try target(in: folder), try scores.scores(), by: role)
            plan.enterprise = try enterprise.map { try folder.enterprise($0).id }
            plan.rater = rater
            plan.sheet = sheet
            plan.comment = comment
            plan.on = on
            _ = try folder.rate(plan)
            console.say(Message("commands.recorded"))
        }

        private func target(in office: Office) throws -> RatingTarget {
            if let checkup { return RatingTarget(.checkup, try office.checkup(checkup).id.text) }
            if let service { return RatingTarget(.service, service) }
            return RatingTarget(.retainer, retainer ?? "")
        }
    }
}
