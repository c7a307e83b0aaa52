import ArgumentParser
import Assessments

extension AssessCommand {
    /// `tijian assess dismiss`: rules a finding out, with the reason.
    struct Dismiss: TijianParsableCommand {
        static let configuration = Help.configuration("dismiss", key: "assess.dismiss")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: CheckupArgument
        @OptionGroup var finding: FindingArgument

        @Option(name: .long, help: Help.option("reason"))
        var reason: String

        func perform(_ console: Console) async throws {
            try finding.decide(.dismiss(reason: reason), office, name, console)
        }
    }
}
