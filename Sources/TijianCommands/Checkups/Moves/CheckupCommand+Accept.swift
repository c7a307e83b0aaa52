import ArgumentParser
import Practice

extension CheckupCommand {
    /// `tijian checkup accept`: takes up an application.
    struct Accept: CheckupMoveCommand {
        static let configuration = Help.configuration("accept", key: "checkup.accept")
        static let action = CheckupAction.accept

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: CheckupArgument
        @OptionGroup var step: StepOptions
    }
}
