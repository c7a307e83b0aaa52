import ArgumentParser
import Checklists
import Diagnostics
import Practice
import Workflows

extension CheckupCommand {
    /// `tijian checkup visit`: records a visit to the enterprise, and moves the checkup on site.
    struct Visit: TijianParsableCommand {
        static let configuration = Help.configuration("visit", key: "checkup.visit")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: CheckupArgument
        @OptionGroup var step: StepOptions
        @OptionGroup var contact: ContactOptions

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            var opened = try folder.opened(name.checkup)
            let plan = try contact.plan(.onsite, .reached, on: step.on)
            if opened.file.checkup.status == .onsite {
                try folder.record(plan, in: &opened.file)
                console.say(Message("commands.recorded"))
                return
            }
            var move = CheckupStep(.visit, on: step.on, reason: step.reason)
            move.contact = plan
            try folder.take(move, in: &opened.file, opened.assessment)
            try console.sayMoved(opened.file.checkup, in: folder)
        }
    }
}
