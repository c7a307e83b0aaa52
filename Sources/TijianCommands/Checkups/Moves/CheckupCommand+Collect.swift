import ArgumentParser
import Practice

extension CheckupCommand {
    /// `tijian checkup collect`: asks the enterprise for papers, at first or again.
    struct Collect: CheckupMoveCommand {
        static let configuration = Help.configuration("collect", key: "checkup.collect")
        static let action = CheckupAction.collect

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: CheckupArgument
        @OptionGroup var step: StepOptions
    }
}
