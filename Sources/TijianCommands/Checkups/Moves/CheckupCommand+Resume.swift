import ArgumentParser
import Practice

extension CheckupCommand {
    /// `tijian checkup resume`: goes on after a stop.
    struct Resume: CheckupMoveCommand {
        static let configuration = Help.configuration("resume", key: "checkup.resume")
        static let action = CheckupAction.resume

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: CheckupArgument
        @OptionGroup var step: StepOptions
    }
}
