import ArgumentParser
import Practice
import Workflows

extension CheckupCommand {
    /// `tijian checkup find`: records a conflict of interest that stands.
    struct FindConflict: CheckupMoveCommand {
        static let configuration = Help.configuration("find", key: "checkup.find")
        static let action = CheckupAction.findConflict

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
