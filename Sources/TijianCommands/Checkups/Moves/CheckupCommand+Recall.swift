import ArgumentParser
import Practice

extension CheckupCommand {
    /// `tijian checkup recall`: takes the report back from the reviewer.
    struct Recall: CheckupMoveCommand {
        static let configuration = Help.configuration("recall", key: "checkup.recall")
        static let action = CheckupAction.recall

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: CheckupArgument
        @OptionGroup var step: StepOptions
    }
}
