import ArgumentParser
import Practice
import Workflows

extension CheckupCommand {
    /// `tijian checkup clear`: records that there is no conflict of interest.
    struct Clear: CheckupMoveCommand {
        static let configuration = Help.configuration("clear", key: "checkup.clear")
        static let action = CheckupAction.clearConflict

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: CheckupArgument
        @OptionGroup var step: StepOptions

        @Option(name: .long, help: Help.option("checkup.conflict"))
        var conflict: ConflictResult?

        func complete(_ step: inout CheckupStep, in office: Office, of checkup: Checkup) {
            step.conflict = conflict
        }
    }
}
