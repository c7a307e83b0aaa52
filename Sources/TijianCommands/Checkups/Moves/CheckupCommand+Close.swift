import ArgumentParser
import Practice

extension CheckupCommand {
    /// `tijian checkup close`: closes the checkup.
    struct Close: CheckupMoveCommand {
        static let configuration = Help.configuration("close", key: "checkup.close")
        static let action = CheckupAction.close

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: CheckupArgument
        @OptionGroup var step: StepOptions
    }
}
