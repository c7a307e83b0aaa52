import ArgumentParser
import Practice
import Workflows

extension CheckupCommand {
    /// `tijian checkup suspend`: stops the work for a time, with reason and notice.
    struct Suspend: CheckupMoveCommand {
        static let configuration = Help.configuration("suspend", key: "checkup.suspend")
        static let action = CheckupAction.suspend

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: CheckupArgument
        @OptionGroup var step: StepOptions
        @OptionGroup var notice: NoticeOptions

        func complete(_ step: inout CheckupStep, in office: Office, of checkup: Checkup) throws {
            try notice.complete(&step, in: office)
        }
    }
}
