import ArgumentParser
import Checklists
import Practice
import Workflows

extension CheckupCommand {
    /// `tijian checkup waive`: records the written waiver of a conflict of interest.
    struct Waive: CheckupMoveCommand {
        static let configuration = Help.configuration("waive", key: "checkup.waive")
        static let action = CheckupAction.waiveConflict

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: CheckupArgument
        @OptionGroup var step: StepOptions

        @Option(name: .long, help: Help.option("signer"))
        var signer: String?

        @Option(name: .long, help: Help.option("checkup.conflict"))
        var conflict: ConflictResult?

        func complete(_ step: inout CheckupStep, in office: Office, of checkup: Checkup) throws {
            step.conflict = conflict
            guard let signer else { return }
            step.forms = [try SignedForm(.waiver, on: step.day ?? office.today, by: signer)]
        }
    }
}
