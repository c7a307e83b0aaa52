import ArgumentParser
import Practice

extension CheckupCommand {
    /// `tijian checkup follow-up`: records that the enterprise was followed up.
    struct FollowUp: CheckupMoveCommand {
        static let configuration = Help.configuration("follow-up", key: "checkup.followUp")
        static let action = CheckupAction.followUp

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: CheckupArgument
        @OptionGroup var step: StepOptions
    }
}
