import ArgumentParser
import Practice

extension CheckupCommand {
    /// `tijian checkup withdraw`: withdraws the issued report.
    struct Withdraw: CheckupMoveCommand {
        static let configuration = Help.configuration("withdraw", key: "checkup.withdraw")
        static let action = CheckupAction.withdraw

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: CheckupArgument
        @OptionGroup var step: StepOptions
    }
}
