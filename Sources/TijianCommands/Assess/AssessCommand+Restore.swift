import ArgumentParser
import Assessments

extension AssessCommand {
    /// `tijian assess restore`: takes a confirmation or dismissal back.
    struct Restore: TijianParsableCommand {
        static let configuration = Help.configuration("restore", key: "assess.restore")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: CheckupArgument
        @OptionGroup var finding: FindingArgument

        func perform(_ console: Console) async throws {
            try finding.decide(.restore, office, name, console)
        }
    }
}
