import ArgumentParser
import Practice

extension CheckupCommand {
    /// `tijian checkup analyze`: ends the interview and rates the risks.
    struct Analyze: CheckupMoveCommand {
        static let configuration = Help.configuration("analyze", key: "checkup.analyze")
        static let action = CheckupAction.analyze

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: CheckupArgument
        @OptionGroup var step: StepOptions
    }
}
