import ArgumentParser
import Checklists
import Practice
import Workflows

extension CheckupCommand {
    /// `tijian checkup deliver`: records who received the report, when and how.
    struct Deliver: CheckupMoveCommand {
        static let configuration = Help.configuration("deliver", key: "checkup.deliver")
        static let action = CheckupAction.deliver

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: CheckupArgument
        @OptionGroup var step: StepOptions

        @Option(name: .long, help: Help.option("recipient"))
        var to: String

        @Option(name: .long, help: Help.option("handover"))
        var how: HandoverMode = .inPerson

        func complete(_ step: inout CheckupStep, in office: Office, of checkup: Checkup) throws {
            let day = step.day ?? office.today
            step.forms = [try SignedForm(.receipt, on: day, by: to, mode: how)]
        }
    }
}
