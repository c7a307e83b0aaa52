import ArgumentParser
import Practice

extension CheckupCommand {
    /// `tijian checkup draft`: begins to write the report, or to mend it.
    struct DraftReport: CheckupMoveCommand {
        static let configuration = Help.configuration("draft", key: "checkup.draft")
        static let action = CheckupAction.draft

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: CheckupArgument
        @OptionGroup var step: StepOptions
    }
}
