import ArgumentParser
import Practice
import Workflows

extension CheckupCommand {
    /// `tijian checkup terminate`: ends the work before its time, with reason and notice.
    struct Terminate: CheckupMoveCommand {
        static let configuration = Help.configuration("terminate", key: "checkup.terminate")
        static let action = CheckupAction.terminate

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: CheckupArgument
        @OptionGroup var step: StepOptions
        @OptionGroup var notice: NoticeOptions

        func complete(_ step: inout CheckupStep, in office: Office, of checkup: Checkup) throws {
            try notice.complete(&step, in: office)
        }
    }
}
