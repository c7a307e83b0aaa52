import ArgumentParser
import Practice

extension CheckupCommand {
    /// `tijian checkup check-conflicts`: begins the search for conflicts of interest.
    struct CheckConflicts: CheckupMoveCommand {
        static let configuration = Help.configuration(
            "check-conflicts",
            key: "checkup.checkConflicts",
        )
        static let action = CheckupAction.checkConflicts

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: CheckupArgument
        @OptionGroup var step: StepOptions
    }
}
