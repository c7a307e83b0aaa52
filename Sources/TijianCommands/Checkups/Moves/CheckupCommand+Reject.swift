import ArgumentParser
import Practice

extension CheckupCommand {
    /// `tijian checkup reject`: explains why an application is not arranged for now.
    struct Reject: CheckupMoveCommand {
        static let configuration = Help.configuration("reject", key: "checkup.reject")
        static let action = CheckupAction.reject

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: CheckupArgument
        @OptionGroup var step: StepOptions
    }
}
