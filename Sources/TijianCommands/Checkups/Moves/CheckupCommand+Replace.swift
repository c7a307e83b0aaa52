import ArgumentParser
import Practice

extension CheckupCommand {
    /// `tijian checkup replace`: writes a new version while the issued one stands.
    struct Replace: CheckupMoveCommand {
        static let configuration = Help.configuration("replace", key: "checkup.replace")
        static let action = CheckupAction.replace

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: CheckupArgument
        @OptionGroup var step: StepOptions
    }
}
