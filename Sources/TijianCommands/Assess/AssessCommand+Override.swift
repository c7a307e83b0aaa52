public import ArgumentParser
import Assessments

extension AssessCommand {
    /// `tijian assess override`: rates a finding otherwise than the scale does; both ratings are printed.
    struct Override: TijianParsableCommand {
        static let configuration = Help.configuration("override", key: "assess.override")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: CheckupArgument
        @OptionGroup var finding: FindingArgument

        @Option(name: .long, help: Help.option("override.level"))
        var level: RiskLevel?

        @Option(name: .long, help: Help.option("override.likelihood"))
        var likelihood: Int?

        @Option(name: .long, help: Help.option("override.impact"))
        var impact: Int?

        @Option(name: .long, help: Help.option("reason"))
        var reason: String

        func perform(_ console: Console) async throws {
            let override = try RatingOverride(
                level: level,
                likelihood: likelihood,
                impact: impact,
                reason: reason,
            )
            try finding.decide(.override(override), office, name, console)
        }
    }
}

extension RiskLevel: ExpressibleByArgument {}
