import ArgumentParser
import Practice

extension CheckupCommand {
    /// `tijian checkup rectify`: follows the rectification.
    struct Rectify: CheckupMoveCommand {
        static let configuration = Help.configuration("rectify", key: "checkup.rectify")
        static let action = CheckupAction.rectify

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: CheckupArgument
        @OptionGroup var step: StepOptions
    }
}
